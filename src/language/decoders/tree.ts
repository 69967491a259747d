/**
 * Dependency trees: the arborescence of greatest score with exactly one root, by Chu-Liu and Edmonds
 * (McDonald et al. 2005, https://aclanthology.org/H05-1066/).
 */

import { best } from './best.ts';

/** Added to every arc from the root, so that no tree of two roots beats any tree of one. */
const SECOND_ROOT = -1e6;

/**
 * Finds the best tree of a sentence.
 *
 * @param arcs scores of n words, row-major [n, n]: `arcs[i * n + j]` of word j as the head of word i; j = i means root
 * @returns the head of each word, -1 for the one root
 * @example decodeTree([9, 0, 0, 9, 0, 0, 0, 9, 0], 3) // [-1, 0, 1]
 */
export function decodeTree(arcs: ArrayLike<number>, n: number): Int32Array {
  const greedy = rows(n).map((i) => best(arcs, i * n, n));
  const heads = isTree(greedy) ? greedy : spanningTree(arcs, n);
  return Int32Array.from(heads, (head, i) => (head === i ? -1 : head));
}

/**
 * How sure the scores are of each head: its share of the softmax over all words of the sentence.
 *
 * @param arcs as for `decodeTree`
 * @param heads as `decodeTree` gives them
 * @returns 0 to 1 for each word
 * @example attachments([9, 0, 0, 9], [-1, -1]).every((p) => p > 0.99) // true
 */
export function attachments(arcs: ArrayLike<number>, heads: ArrayLike<number>): number[] {
  const n = heads.length;
  return Array.from(heads, (head, i) => {
    const chosen = at(arcs, i * n + (head < 0 ? i : head));
    let sum = 0;
    for (let j = 0; j < n; j++) sum += Math.exp(at(arcs, i * n + j) - chosen);
    return 1 / sum;
  });
}

function rows(n: number): number[] {
  return Array.from({ length: n }, (_, i) => i);
}

/** One word heads itself, and nothing goes in circles. */
function isTree(heads: readonly number[]): boolean {
  return heads.filter((head, i) => head === i).length === 1 && findCycle(heads) === undefined;
}

/** Adds the root as node n, whose arcs are the diagonal, and solves the graph of n + 1 nodes. */
function spanningTree(arcs: ArrayLike<number>, n: number): number[] {
  const size = n + 1;
  const scores = new Float64Array(size * size).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < n; j++) if (j !== i) scores[i * size + j] = at(arcs, i * n + j);
    scores[i * size + n] = at(arcs, i * n + i) + SECOND_ROOT;
  }
  return arborescence(scores, size)
    .slice(0, n)
    .map((head, i) => (head === n ? i : head));
}

/**
 * The best heads of nodes 0 to size - 2; the last node is the root and heads itself. Each node takes its best head; a cycle among them
 * becomes one node, the smaller graph is solved, and the arc that enters the cycle there breaks it here.
 */
function arborescence(scores: Float64Array, size: number): number[] {
  const root = size - 1;
  const heads = rows(size).map((i) => (i === root ? root : best(scores, i * size, size)));
  const cycle = findCycle(heads);
  if (!cycle) return heads;
  const inCycle = new Set(cycle);
  const kept = rows(size).filter((i) => !inCycle.has(i));
  const small = kept.length + 1;
  const contracted = new Float64Array(small * small).fill(Number.NEGATIVE_INFINITY);
  /** For each kept node: the node of the cycle through which it would enter, and the one that would head it. */
  const entry: number[] = [];
  const exit: number[] = [];
  // The cycle stands first, so that the root stays last.
  kept.forEach((k, a) => {
    const gain = (c: number) => at(scores, c * size + k) - at(scores, c * size + (heads[c] ?? 0));
    entry[a] = cycle.reduce((most, c) => (gain(c) > gain(most) ? c : most));
    exit[a] = cycle.reduce((most, c) => (at(scores, k * size + c) > at(scores, k * size + most) ? c : most));
    contracted[a + 1] = gain(entry[a] ?? 0);
    contracted[(a + 1) * small] = at(scores, k * size + (exit[a] ?? 0));
    kept.forEach((other, b) => {
      contracted[(a + 1) * small + b + 1] = at(scores, k * size + other);
    });
  });
  const found = arborescence(contracted, small);
  const entering = (found[0] ?? 1) - 1;
  heads[entry[entering] ?? 0] = kept[entering] ?? root;
  kept.forEach((k, a) => {
    const head = found[a + 1] ?? 0;
    if (k !== root) heads[k] = head === 0 ? (exit[a] ?? root) : (kept[head - 1] ?? root);
  });
  return heads;
}

/** The nodes of some cycle of two nodes or more; a node that heads itself is none. */
function findCycle(heads: readonly number[]): number[] | undefined {
  const seenFrom = new Int32Array(heads.length).fill(-1);
  for (let start = 0; start < heads.length; start++) {
    let node = start;
    while (seenFrom[node] === -1) {
      seenFrom[node] = start;
      node = heads[node] ?? node;
    }
    if (seenFrom[node] === start && heads[node] !== node) {
      const cycle = [node];
      for (let next = heads[node] ?? node; next !== node; next = heads[next] ?? node) cycle.push(next);
      return cycle;
    }
  }
  return undefined;
}

function at(scores: ArrayLike<number>, index: number): number {
  return scores[index] ?? Number.NEGATIVE_INFINITY;
}
