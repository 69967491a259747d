import type { KnowledgeGraph, RelationEdge } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { hover, select } from '../state/changes.ts';
import { lineOf } from '../state/lines.ts';
import { qualitiesOf } from '../state/qualities.ts';
import type { Selection } from '../state/viewer-state.ts';
import { Claimant } from './Claimant.tsx';
import { Excerpt } from './Excerpt.tsx';
import { LineSample } from './LineSample.tsx';
import { NodeLink } from './NodeLink.tsx';

interface RelationProps {
  readonly graph: KnowledgeGraph;
  readonly edge: string;
  readonly isLinked?: boolean;
}

/** A relation as a sentence of three parts, with whose word it is, how sure, and every sentence that states it. */
export function RelationCard({ graph, edge, isLinked = true }: RelationProps) {
  const relation = graph.getEdgeAttributes(edge);
  if (relation.kind !== 'relation') return null;
  const [source, target] = graph.extremities(edge);
  const selection: Selection = { kind: 'edge', key: edge };
  return (
    <article
      className="card"
      onPointerEnter={() => store.update(hover, selection)}
      onPointerLeave={() => store.update(hover, null)}
    >
      <p className="byline">
        <NodeLink graph={graph} node={source} />{' '}
        <button
          type="button"
          className="predicate"
          disabled={!isLinked}
          onClick={() => store.update(select, selection)}
        >
          <LineSample {...lineOf(relation)} />
          <span className={relation.polarity === 'negative' ? 'denied' : ''}>
            {relation.title ?? relation.predicate}
          </span>
        </button>{' '}
        <NodeLink graph={graph} node={target} />
      </p>
      <Qualities graph={graph} relation={relation} />
      {relation.evidence.map((passage) => (
        <Excerpt key={`${passage.article} ${passage.relation}`} graph={graph} evidence={[passage]} otherwise="" />
      ))}
    </article>
  );
}

function Qualities({ graph, relation }: { readonly graph: KnowledgeGraph; readonly relation: RelationEdge }) {
  return (
    <p className="qualities">
      <span className="type">{relation.type}</span>
      <span>
        says <Claimant graph={graph} relation={relation} />
      </span>
      {qualitiesOf(relation).map((quality) => (
        <span key={quality}>{quality}</span>
      ))}
      {relation.place && graph.hasNode(relation.place) && (
        <span>
          in <NodeLink graph={graph} node={relation.place} />
        </span>
      )}
    </p>
  );
}
