import { create } from '../../src/graph/create.ts';
import type { EntityKind, KnowledgeGraph } from '../../src/schema/graph.ts';

const KINDS: readonly EntityKind[] = ['person', 'person', 'person', 'organization', 'place', 'event'];

/**
 * A graph of people, organizations and places with as many relations as asked for: a few hubs have many, most have few, some are claimed,
 * hedged or denied, and some join a pair twice. The same numbers give the same graph.
 */
export function largeGraph(order: number, size: number): KnowledgeGraph {
  const graph = create();
  const random = randomFrom(1);
  const keys = Array.from({ length: order }, (_, index) => {
    const kind = KINDS[index % KINDS.length] ?? 'person';
    const key = `${kind}:${index}`;
    const name = `${kind} ${index}`;
    const [x, y] = [random() * 10_000, random() * 10_000];
    graph.addNode(key, { kind, label: name, name, aliases: [], namings: [], evidence: [], extra: [], x, y });
    return key;
  });
  const pick = (skew: number) => keys[Math.floor(random() ** skew * order)] ?? keys[0] ?? '';
  for (let index = 0; index < size; index++) {
    const [source, target] = [pick(1), pick(2)];
    if (source === target) continue;
    graph.addEdgeWithKey(`relation:${index}`, source, target, {
      ...{ kind: 'relation', label: 'meet', type: 'CONSULT', predicate: 'meet', title: null },
      ...{ by: index % 4 === 0 ? pick(2) : null, polarity: index % 20 === 0 ? 'negative' : 'positive' },
      ...{ certainty: index % 9 === 0 ? 'possible' : 'certain', context: null, time: null, place: null },
      ...{ weight: 1 + (index % 3), confidence: 1, evidence: [], extra: [] },
    });
  }
  return graph;
}

/** Numbers in [0, 1) that look random: a linear congruential generator (Park and Miller 1988). */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
