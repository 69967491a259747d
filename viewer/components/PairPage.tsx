import { useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { select } from '../state/changes.ts';
import { compare } from '../state/comparison.ts';
import { sidesOf } from '../state/disputes.ts';
import { DisputeSection } from './DisputeSection.tsx';
import { NodeLink } from './NodeLink.tsx';
import { Section } from './Section.tsx';
import { StatementCard } from './StatementCard.tsx';
import { TimeLine } from './TimeLine.tsx';

interface PairProps {
  readonly graph: KnowledgeGraph;
  readonly source: string;
  readonly target: string;
}

const name = (graph: KnowledgeGraph, key: string): string => graph.getNodeAttribute(key, 'label');

/** Two side by side: what each says of the other, where they differ, and what both speak about. */
export function PairPage({ graph, source, target }: PairProps) {
  const card = (key: string) => <StatementCard graph={graph} statement={key} />;
  const { of, back, differences, shared } = useMemo(() => compare(graph, source, target), [graph, source, target]);
  const groups = useMemo(
    () => [
      { title: `By ${name(graph, source)}`, keys: of },
      { title: `By ${name(graph, target)}`, keys: back },
      { title: 'Disputed', keys: differences.flatMap(sidesOf) },
    ],
    [graph, source, target, of, back, differences],
  );
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
      <TimeLine key={`${source} ${target}`} graph={graph} groups={groups} />
      <DisputeSection graph={graph} title="Where they differ" disputes={differences} />
      <Section graph={graph} title={`${name(graph, source)} on ${name(graph, target)}`} keys={of}>
        {card}
      </Section>
      <Section graph={graph} title={`${name(graph, target)} on ${name(graph, source)}`} keys={back}>
        {card}
      </Section>
      {shared.map(({ subject, statements }) => (
        <Section key={subject} graph={graph} title={`Both speak about ${name(graph, subject)}`} keys={statements}>
          {card}
        </Section>
      ))}
      {of.length + back.length + differences.length + shared.length === 0 && (
        <p className="nothing">Neither speaks of the other, and they speak about nothing in common.</p>
      )}
    </>
  );
}
