/** States and what it costs to go from one to another. */
export interface Chain {
  readonly states: number;
  /** [states, states], row-major: added to the score of a path that goes from a state (row) to another; -Infinity forbids it. */
  readonly moves: Float64Array;
  /** For each state those from which one may come. */
  readonly origins: readonly Int32Array[];
  readonly starts: (state: number) => boolean;
  readonly ends: (state: number) => boolean;
}

/** Builds a chain; any path may start and end anywhere unless told otherwise. */
export function chain(states: number, move: (from: number, to: number) => number, edges: Partial<Chain> = {}): Chain {
  const moves = Float64Array.from({ length: states * states }, (_, k) => move(Math.floor(k / states), k % states));
  const all = Array.from({ length: states }, (_, state) => state);
  const origins = all.map((to) =>
    Int32Array.from(all.filter((from) => moves[from * states + to] !== Number.NEGATIVE_INFINITY)),
  );
  return { states, moves, origins, starts: () => true, ends: () => true, ...edges };
}

/**
 * The path of greatest score through a chain (Viterbi 1967, https://doi.org/10.1109/TIT.1967.1054010).
 *
 * @param scores [steps, states], row-major: of being in a state at a step
 * @returns the state of each step
 */
export function viterbi(scores: ArrayLike<number>, { states, moves, origins, starts, ends }: Chain): Int32Array {
  const steps = scores.length / states;
  const came = new Int32Array(steps * states);
  let best = Float64Array.from({ length: states }, (_, state) => (starts(state) ? 0 : Number.NEGATIVE_INFINITY));
  for (let step = 0; step < steps; step++) {
    const next = new Float64Array(states);
    for (let to = 0; to < states; to++) {
      const from = step === 0 ? to : bestOrigin(best, moves, origins[to] ?? new Int32Array(), to);
      came[step * states + to] = from;
      const move = step === 0 ? 0 : (moves[from * states + to] ?? 0);
      next[to] = (best[from] ?? 0) + move + (scores[step * states + to] ?? 0);
    }
    best = next;
  }
  const path = new Int32Array(steps);
  let state = best.reduce((top, score, i) => (ends(i) && (!ends(top) || score > (best[top] ?? 0)) ? i : top), 0);
  for (let step = steps - 1; step >= 0; step--) {
    path[step] = state;
    state = came[step * states + state] ?? 0;
  }
  return path;
}

function bestOrigin(scores: Float64Array, moves: Float64Array, origins: Int32Array, to: number): number {
  const states = scores.length;
  let origin = origins[0] ?? 0;
  let most = Number.NEGATIVE_INFINITY;
  for (const from of origins) {
    const score = (scores[from] ?? 0) + (moves[from * states + to] ?? 0);
    if (score > most) {
      most = score;
      origin = from;
    }
  }
  return origin;
}
