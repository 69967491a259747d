import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { statementsBetween } from '../state/statements.ts';
import { NodeLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';
import { StatementCard } from './StatementCard.tsx';

interface PairProps {
  readonly graph: KnowledgeGraph;
  readonly source: string;
  readonly target: string;
}

/** What one says about another, and the other way round. */
export function PairPage({ graph, source, target }: PairProps) {
  const name = (key: string): string => graph.getNodeAttribute(key, 'label');
  const card = (key: string) => <StatementCard graph={graph} statement={key} />;
  return (
    <>
      <header className="entity">
        <p className="kind">one about the other</p>
        <h2>
          <NodeLink graph={graph} node={source} /> on <NodeLink graph={graph} node={target} />
        </h2>
      </header>
      <Section title={`${name(source)} on ${name(target)}`} keys={statementsBetween(graph, source, target)}>
        {card}
      </Section>
      <Section title={`${name(target)} on ${name(source)}`} keys={statementsBetween(graph, target, source)}>
        {card}
      </Section>
    </>
  );
}
