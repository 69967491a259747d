import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { relationsWithin } from '../state/dossier.ts';
import { linked } from '../state/statements.ts';
import { CorrectSpeaker } from './CorrectSpeaker.tsx';
import { NodeLink } from './NodeLink.tsx';
import { RelationCard } from './RelationCard.tsx';
import { Section } from './Section.tsx';
import { StatementCard } from './StatementCard.tsx';

/** One statement: the sentence, whom it is about, what it asserts, and in which other statement it is reported. */
export function StatementPage({ graph, statement }: { readonly graph: KnowledgeGraph; readonly statement: string }) {
  const node = graph.getNodeAttributes(statement);
  if (node.kind !== 'statement') return null;
  const card = (key: string) => <StatementCard graph={graph} statement={key} />;
  return (
    <>
      <header className="entity" data-kind="statement">
        <p className="kind">{node.manner} statement</p>
        <CorrectSpeaker key={statement} graph={graph} statement={statement} />
      </header>
      <StatementCard graph={graph} statement={statement} isLinked={false} />
      <Section graph={graph} title="About" keys={linked(graph, statement, 'about', 'out')}>
        {(key) => <NodeLink graph={graph} node={key} />}
      </Section>
      <Section graph={graph} title="Asserts" keys={relationsWithin(graph, statement)}>
        {(key) => <RelationCard graph={graph} edge={key} />}
      </Section>
      <Section graph={graph} title="Reported in" keys={linked(graph, statement, 'within', 'out')}>
        {card}
      </Section>
      <Section graph={graph} title="Reports" keys={linked(graph, statement, 'within', 'in')}>
        {card}
      </Section>
    </>
  );
}
