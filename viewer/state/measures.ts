/** What the color of a node can stand for; all but the kind set its size too. */
export const MEASURES = ['kind', 'community', 'degree', 'betweenness'] as const;
export type Measure = (typeof MEASURES)[number];
/** The measures that have to be computed first. */
export type Computed = Exclude<Measure, 'kind'>;

export const MEASURE_NAMES: Readonly<Record<Measure, readonly [name: string, meaning: string]>> = {
  kind: ['kind', 'Person, organization, place and so on'],
  community: ['community', 'Who is joined more among themselves than with others'],
  degree: ['links', 'With how many others each is joined'],
  betweenness: ['in between', 'Through whom the shortest ways between others lead'],
};

/** How many steps betweenness may take before the page asks: about three seconds. */
const PATIENCE = 10_000_000;

/** Whether a measure of a graph of this size takes so long that the page asks first. */
export function isSlow(measure: Measure, order: number, size: number): boolean {
  return measure === 'betweenness' && order * (order + size) > PATIENCE;
}
