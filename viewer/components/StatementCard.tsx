import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { hover, select } from '../state/changes.ts';
import { backersOf, linked } from '../state/statements.ts';
import type { Selection } from '../state/viewer-state.ts';
import { Excerpt } from './Excerpt.tsx';
import { NodeLinks } from './NodeLink.tsx';

interface StatementProps {
  readonly graph: KnowledgeGraph;
  readonly statement: string;
  /** Whether a click leads to the statement's own page: not on that page itself. */
  readonly isLinked?: boolean;
}

/** A statement with its speaker, whom it was told, and the sentence. */
export function StatementCard({ graph, statement, isLinked = true }: StatementProps) {
  const node = graph.getNodeAttributes(statement);
  if (node.kind !== 'statement') return null;
  const selection: Selection = { kind: 'node', key: statement };
  const hearers = linked(graph, statement, 'told', 'out');
  return (
    <article
      className="card"
      onPointerEnter={() => store.update(hover, selection)}
      onPointerLeave={() => store.update(hover, null)}
    >
      <p className="byline">
        <Speaker graph={graph} statement={statement} source={node.source} />
        {node.cue && <span className="cue"> {node.cue}</span>}
        {hearers.length > 0 && (
          <>
            {' '}
            to <NodeLinks graph={graph} nodes={hearers} />
          </>
        )}
        {isLinked && (
          <button type="button" className="tag" onClick={() => store.update(select, selection)}>
            {node.manner}
            <span className="visually-hidden"> statement: open its page</span>
          </button>
        )}
      </p>
      <Excerpt graph={graph} evidence={node.evidence.filter(({ part }) => part === 'content')} otherwise={node.text} />
    </article>
  );
}

/** Who speaks: the entity, or the article's own words for a source without a name. */
function Speaker({ graph, statement, source }: StatementProps & { readonly source: string }) {
  const speakers = linked(graph, statement, 'said', 'in');
  const backers = backersOf(graph, statement);
  return (
    <>
      {speakers.length > 0 ? (
        <NodeLinks graph={graph} nodes={speakers} />
      ) : (
        <span className="unnamed">{source || 'An unnamed source'}</span>
      )}
      {backers.length > 0 && (
        <>
          {' '}
          for <NodeLinks graph={graph} nodes={backers} />
        </>
      )}
    </>
  );
}
