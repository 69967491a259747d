import type { RelationEdge } from '../../src/schema/graph.ts';

/** What a reader has to know of a relation beside its three parts; what goes without saying is left out. */
export function qualitiesOf({ polarity, certainty, context, time, weight }: RelationEdge): string[] {
  return [
    ...(polarity === 'negative' ? ['denied'] : []),
    ...(certainty === 'certain' ? [] : [certainty === 'unknown' ? 'certainty unknown' : certainty]),
    ...(context ? [context] : []),
    ...(time ? [time] : []),
    ...(weight > 1 ? [`${weight} passages`] : []),
  ];
}
