import { relationRef } from '../../src/corrections/refer.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { correct } from '../page/correct.ts';
import { disputesOver } from '../state/disputes.ts';
import { LINK_NAMES } from '../state/words.ts';
import { DisputeSection } from './DisputeSection.tsx';
import { Excerpt } from './Excerpt.tsx';
import { NodeLink } from './NodeLink.tsx';
import { RelationCard } from './RelationCard.tsx';
import { StatementCard } from './StatementCard.tsx';

/** What stands behind one line of the graph: a relation with its sentences, or the statement that a link belongs to. */
export function EdgePage({ graph, edge }: { readonly graph: KnowledgeGraph; readonly edge: string }) {
  const attributes = graph.getEdgeAttributes(edge);
  const ends = graph.extremities(edge);
  const [source, target] = ends;
  if (attributes.kind === 'relation') {
    return (
      <>
        <header className="entity">
          <p className="kind">relation</p>
          <p className="second">
            <button
              type="button"
              className="quiet"
              onClick={() => void correct({ op: 'reject', relation: relationRef(graph, edge) })}
            >
              Not so: take it out
            </button>
          </p>
        </header>
        <RelationCard graph={graph} edge={edge} isLinked={false} />
        <DisputeSection graph={graph} title="In dispute" disputes={disputesOver(graph, edge)} />
      </>
    );
  }
  const statements = ends.filter((key) => graph.getNodeAttribute(key, 'kind') === 'statement');
  return (
    <>
      <header className="entity">
        <p className="kind">link</p>
        <p>
          <NodeLink graph={graph} node={source} /> {LINK_NAMES[attributes.kind]}{' '}
          <NodeLink graph={graph} node={target} />
        </p>
      </header>
      {statements.map((key) => (
        <StatementCard key={key} graph={graph} statement={key} />
      ))}
      {statements.length === 0 && <Excerpt graph={graph} evidence={attributes.evidence} otherwise="" />}
    </>
  );
}
