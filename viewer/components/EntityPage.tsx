import { isEntity } from '../../src/graph/combine.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { type Dossier, dossierOf } from '../state/dossier.ts';
import { linked } from '../state/statements.ts';
import { KIND_NAMES } from '../state/words.ts';
import { CorrectEntity } from './CorrectEntity.tsx';
import { RelationCard } from './RelationCard.tsx';
import { SecondEntity } from './SecondEntity.tsx';
import { Section } from './Section.tsx';
import { StatementCard } from './StatementCard.tsx';

/** What an entity said, what is said about it, and how it relates to others; of an article: what it reports. */
export function EntityPage({ graph, entity }: { readonly graph: KnowledgeGraph; readonly entity: string }) {
  const node = graph.getNodeAttributes(entity);
  const dossier = dossierOf(graph, entity);
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
            <SecondEntity key={`second ${entity}`} graph={graph} entity={entity} />
            <CorrectEntity key={`correct ${entity}`} graph={graph} entity={entity} node={node} />
          </>
        )}
      </header>
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

const TITLES: readonly (readonly [keyof Dossier, string])[] = [
  ['said', 'Said'],
  ['about', 'Said about'],
  ['told', 'Said to'],
  ['spokenFor', 'Said on its behalf'],
];

function Statements({ graph, dossier }: { readonly graph: KnowledgeGraph; readonly dossier: Dossier }) {
  return TITLES.map(([part, title]) => (
    <Section graph={graph} key={part} title={title} keys={dossier[part]}>
      {(key) => <StatementCard graph={graph} statement={key} />}
    </Section>
  ));
}
