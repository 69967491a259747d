import type { KeyedRelation, Opposition } from '../../src/query/oppositions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { hover, select } from '../state/changes.ts';
import { lineOf } from '../state/lines.ts';
import { qualitiesOf } from '../state/qualities.ts';
import type { Selection } from '../state/viewer-state.ts';
import { Claimant } from './Claimant.tsx';
import { Excerpt } from './Excerpt.tsx';
import { LineSample } from './LineSample.tsx';
import { NodeLink } from './NodeLink.tsx';

interface DisputeProps {
  readonly graph: KnowledgeGraph;
  readonly dispute: Opposition;
}

/** Of whom it is said, and side by side who says that it is so and who says that it is not. */
export function DisputeCard({ graph, dispute }: DisputeProps) {
  const { subject, object, type, affirming, denying } = dispute;
  return (
    <article className="card dispute">
      <p className="byline">
        <NodeLink graph={graph} node={subject} /> <span className="type">{type}</span>{' '}
        <NodeLink graph={graph} node={object} />
      </p>
      <div className="sides">
        <Sides graph={graph} title="Says so" relations={affirming} />
        <Sides graph={graph} title="Denies it" relations={denying} />
      </div>
    </article>
  );
}

interface SidesProps {
  readonly graph: KnowledgeGraph;
  readonly title: string;
  readonly relations: readonly KeyedRelation[];
}

function Sides({ graph, title, relations }: SidesProps) {
  return (
    <section>
      <h4>{title}</h4>
      <ul>
        {relations.map((each) => (
          <li key={each.key}>
            <Side graph={graph} side={each} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** One voice, in its own words; a click on the words selects the relation in all three views. */
function Side({ graph, side: { key, relation } }: { readonly graph: KnowledgeGraph; readonly side: KeyedRelation }) {
  const selection: Selection = { kind: 'edge', key };
  const caveats = qualitiesOf(relation).filter((quality) => quality !== 'denied');
  return (
    <div onPointerEnter={() => store.update(hover, selection)} onPointerLeave={() => store.update(hover, null)}>
      <p className="voice">
        <Claimant graph={graph} relation={relation} />
      </p>
      <button type="button" className="predicate" onClick={() => store.update(select, selection)}>
        <LineSample {...lineOf(relation)} />
        <span className={relation.polarity === 'negative' ? 'denied' : ''}>{relation.title ?? relation.predicate}</span>
      </button>
      {caveats.length > 0 && <p className="qualities">{caveats.join(', ')}</p>}
      {relation.evidence.map((passage) => (
        <Excerpt key={`${passage.article} ${passage.relation}`} graph={graph} evidence={[passage]} otherwise="" />
      ))}
    </div>
  );
}
