import type { Annotation, Attribution } from '../../schema/annotation.ts';
import type { Sample } from './isotonic.ts';

/** Offsets as the corpora write them. */
type Pair = readonly [start: number, end: number];

/** An attribution of PolNeAR. */
export interface GoldAttribution {
  readonly source: readonly Pair[];
  readonly content: readonly Pair[];
}

/**
 * Which attributions of an annotation are right, as the scorer counts: content and gold content are matched one to one, the most alike first; right is
 * one that shares half of what the two cover together and whose source touches the gold source, or is missing with it.
 */
export function judgeAttributions({ attributions }: Annotation, gold: readonly GoldAttribution[]): Sample[] {
  const pairs = attributions.flatMap((own, i) =>
    gold.map((other, j) => ({ i, j, alike: jaccard(pairsOf(own.content), other.content) })),
  );
  const [used, matched] = [new Set<number>(), new Map<number, number>()];
  for (const { i, j, alike } of pairs.sort((a, b) => b.alike - a.alike || a.j - b.j || a.i - b.i)) {
    if (alike < 0.5 || matched.has(i) || used.has(j)) continue;
    used.add(j);
    matched.set(i, j);
  }
  return attributions.map((own, i) => {
    const other = gold[matched.get(i) ?? -1];
    return { stated: own.confidence, right: other !== undefined && sameSource(own, other) };
  });
}

function sameSource(own: Attribution, { source }: GoldAttribution): boolean {
  return source.length === 0 ? own.source.length === 0 : shared(pairsOf(own.source), source) > 0;
}

const pairsOf = (spans: Attribution['content']): Pair[] => spans.map(({ start, end }) => [start, end]);

const length = (spans: readonly Pair[]) => spans.reduce((n, [a, b]) => n + b - a, 0);

function shared(xs: readonly Pair[], ys: readonly Pair[]): number {
  return xs.reduce((n, [a, b]) => n + ys.reduce((m, [c, d]) => m + Math.max(0, Math.min(b, d) - Math.max(a, c)), 0), 0);
}

function jaccard(xs: readonly Pair[], ys: readonly Pair[]): number {
  const both = shared(xs, ys);
  return both / Math.max(1, length(xs) + length(ys) - both);
}
