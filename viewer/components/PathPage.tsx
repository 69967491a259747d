import type { RouteStep } from '../../src/query/route.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { select } from '../state/changes.ts';
import { pathBetween } from '../state/paths.ts';
import { Excerpt } from './Excerpt.tsx';
import { NodeLink } from './NodeLink.tsx';
import { RelationCard } from './RelationCard.tsx';
import { StatementCard } from './StatementCard.tsx';

interface PathProps {
  readonly graph: KnowledgeGraph;
  readonly source: string;
  readonly target: string;
}

/** The shortest way from one entity to another, each step with the sentence that states it. */
export function PathPage({ graph, source, target }: PathProps) {
  const steps = pathBetween(graph, source, target);
  return (
    <>
      <header className="entity">
        <p className="kind">{steps ? `path of ${steps.length} ${steps.length === 1 ? 'step' : 'steps'}` : 'no path'}</p>
        <h2>
          <NodeLink graph={graph} node={source} /> to <NodeLink graph={graph} node={target} />
        </h2>
        <p className="second">
          <button
            type="button"
            className="quiet"
            onClick={() => store.update(select, { kind: 'pair', source, target })}
          >
            Compare the two
          </button>
        </p>
      </header>
      {steps ? (
        <ol className="path" aria-label="Steps of the path">
          {steps.map((step) => (
            <li key={step.edge}>
              <Hop graph={graph} step={step} />
            </li>
          ))}
        </ol>
      ) : (
        <p className="nothing">
          No relation and no statement leads from one to the other. That two stand in one article is no link.
        </p>
      )}
    </>
  );
}

/** One step with what it rests on: a relation says all of it, a statement or link says less than the step. */
function Hop({ graph, step: { from, link, to, edge } }: { readonly graph: KnowledgeGraph; readonly step: RouteStep }) {
  const { kind, evidence } = graph.getEdgeAttributes(edge);
  if (kind === 'relation') return <RelationCard graph={graph} edge={edge} />;
  const statement = graph.extremities(edge).find((key) => graph.getNodeAttribute(key, 'kind') === 'statement');
  return (
    <>
      <h3>
        <NodeLink graph={graph} node={from} /> <span className="cue">{link}</span> <NodeLink graph={graph} node={to} />
      </h3>
      {statement === undefined ? (
        <Excerpt graph={graph} evidence={evidence} otherwise="" />
      ) : (
        <StatementCard graph={graph} statement={statement} />
      )}
    </>
  );
}
