const MOST_STEPS = 200;

/**
 * Solves `times(x) = right` by conjugate gradients (Hestenes and Stiefel 1952).
 *
 * @param times multiplies a vector with a matrix that is symmetric and positive definite
 * @param precision how much smaller the residue has to become
 * @example solve((v) => v.map((x) => 2 * x), Float64Array.of(4), 1e-3) // [2]
 */
export function solve(times: (v: Float64Array) => Float64Array, right: Float64Array, precision: number): Float64Array {
  const x = new Float64Array(right.length);
  const residue = Float64Array.from(right);
  let direction = Float64Array.from(right);
  let squares = squared(residue);
  const enough = squares * precision ** 2;
  for (let step = 0; step < MOST_STEPS && squares > enough; step++) {
    const product = times(direction);
    const length = squares / inner(direction, product);
    direction.forEach((d, i) => {
      x[i] = (x[i] ?? 0) + length * d;
      residue[i] = (residue[i] ?? 0) - length * (product[i] ?? 0);
    });
    const before = squares;
    squares = squared(residue);
    direction = direction.map((d, i) => (residue[i] ?? 0) + (squares / before) * d);
  }
  return x;
}

/** The length of a vector. */
export function norm(a: Float64Array): number {
  return Math.sqrt(squared(a));
}

function inner(a: Float64Array, b: Float64Array): number {
  return a.reduce((sum, x, i) => sum + x * (b[i] ?? 0), 0);
}

function squared(a: Float64Array): number {
  return inner(a, a);
}
