import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { select } from '../state/changes.ts';
import { differencesBetween, sharedSubjects } from '../state/comparison.ts';
import { statementsBetween } from '../state/statements.ts';
import { DisputeSection } from './DisputeSection.tsx';
import { NodeLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';
import { StatementCard } from './StatementCard.tsx';

interface PairProps {
  readonly graph: KnowledgeGraph;
  readonly source: string;
  readonly target: string;
}

/** Two side by side: what each says of the other, where they differ, and what both speak about. */
export function PairPage({ graph, source, target }: PairProps) {
  const name = (key: string): string => graph.getNodeAttribute(key, 'label');
  const card = (key: string) => <StatementCard graph={graph} statement={key} />;
  const [of, back] = [statementsBetween(graph, source, target), statementsBetween(graph, target, source)];
  const differences = differencesBetween(graph, source, target);
  const shared = sharedSubjects(graph, source, target);
  return (
    <>
      <header className="entity">
        <p className="kind">two side by side</p>
        <h2>
          <NodeLink graph={graph} node={source} /> and <NodeLink graph={graph} node={target} />
        </h2>
        <p className="second">
          <button
            type="button"
            className="quiet"
            onClick={() => store.update(select, { kind: 'path', source, target })}
          >
            Path between the two
          </button>
        </p>
      </header>
      <DisputeSection graph={graph} title="Where they differ" disputes={differences} />
      <Section graph={graph} title={`${name(source)} on ${name(target)}`} keys={of}>
        {card}
      </Section>
      <Section graph={graph} title={`${name(target)} on ${name(source)}`} keys={back}>
        {card}
      </Section>
      {shared.map(({ subject, statements }) => (
        <Section key={subject} graph={graph} title={`Both speak about ${name(subject)}`} keys={statements}>
          {card}
        </Section>
      ))}
      {of.length + back.length + differences.length + shared.length === 0 && (
        <p className="nothing">Neither speaks of the other, and they speak about nothing in common.</p>
      )}
    </>
  );
}
