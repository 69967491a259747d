import { useMemo } from 'react';
import { isEntity } from '../../src/graph/combine.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { showDisputes } from '../state/changes.ts';
import { disputesOf } from '../state/disputes.ts';
import { type Dossier, dossierOf } from '../state/dossier.ts';
import { linked } from '../state/statements.ts';
import { KIND_NAMES } from '../state/words.ts';
import { CorrectEntity } from './CorrectEntity.tsx';
import { RelationCard } from './RelationCard.tsx';
import { SecondEntity } from './SecondEntity.tsx';
import { Section } from './Section.tsx';
import { StatementCard } from './StatementCard.tsx';
import { TimeLine } from './TimeLine.tsx';

/** What an entity said, what is said about it, and how it relates to others; of an article: what it reports. */
export function EntityPage({ graph, entity }: { readonly graph: KnowledgeGraph; readonly entity: string }) {
  const node = graph.getNodeAttributes(entity);
  const dossier = useMemo(() => dossierOf(graph, entity), [graph, entity]);
  const groups = useMemo(() => TIMED.map(([part, title]) => ({ title, keys: dossier[part] })), [dossier]);
  const reported = linked(graph, entity, 'reports', 'out');
  const aliases = 'aliases' in node ? node.aliases.filter((alias) => alias !== node.label) : [];
  return (
    <>
      <header className="entity" data-kind={node.kind}>
        <p className="kind">{KIND_NAMES[node.kind][0]}</p>
        <h2>{node.label}</h2>
        {aliases.length > 0 && <p className="aliases">also {aliases.join(', ')}</p>}
        {node.kind === 'article' && (
          <p className="aliases">{[node.publisher, node.publishedAt].filter(Boolean).join(', ')}</p>
        )}
        {isEntity(node) && (
          <>
            <SecondEntity key={`second ${entity}`} graph={graph} entity={entity}>
              <DisputeCount count={disputesOf(graph, entity).length} entity={entity} />
            </SecondEntity>
            <CorrectEntity key={`correct ${entity}`} graph={graph} entity={entity} node={node} />
          </>
        )}
      </header>
      <TimeLine key={`${entity} in time`} graph={graph} groups={groups} />
      <Statements graph={graph} dossier={dossier} />
      <Section graph={graph} title="Relations" keys={dossier.relations}>
        {(key) => <RelationCard graph={graph} edge={key} />}
      </Section>
      <Section graph={graph} title="Asserts about others" keys={dossier.asserts}>
        {(key) => <RelationCard graph={graph} edge={key} />}
      </Section>
      <Section graph={graph} title="Reports" keys={reported}>
        {(key) => <StatementCard graph={graph} statement={key} />}
      </Section>
      {[...Object.values(dossier), reported].every((keys) => keys.length === 0) && (
        <p className="nothing">The article mentions this, and nothing more is known of it.</p>
      )}
    </>
  );
}

function DisputeCount({ count, entity }: { readonly count: number; readonly entity: string }) {
  if (count === 0) return null;
  return (
    <button type="button" className="quiet" onClick={() => store.update(showDisputes, entity)}>
      {count === 1 ? '1 dispute' : `${count} disputes`}
    </button>
  );
}

const TITLES: readonly (readonly [keyof Dossier, string])[] = [
  ['said', 'Said'],
  ['about', 'Said about'],
  ['told', 'Said to'],
  ['spokenFor', 'Said on its behalf'],
];

/** The rows of the line of time. */
const TIMED: typeof TITLES = [...TITLES, ['relations', 'Relations'], ['asserts', 'Asserts']];

function Statements({ graph, dossier }: { readonly graph: KnowledgeGraph; readonly dossier: Dossier }) {
  return TITLES.map(([part, title]) => (
    <Section graph={graph} key={part} title={title} keys={dossier[part]}>
      {(key) => <StatementCard graph={graph} statement={key} />}
    </Section>
  ));
}
