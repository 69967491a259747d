/** The same things in an order that only the seed decides (Fisher and Yates; mulberry32). */
export function shuffled<T>(things: readonly T[], seed: number): T[] {
  const random = mulberry32(seed);
  const order = [...things];
  for (let i = order.length - 1; i > 0; i--) {
    const other = Math.floor(random() * (i + 1));
    const [a, b] = [order[i], order[other]];
    if (a !== undefined && b !== undefined) [order[i], order[other]] = [b, a];
  }
  return order;
}

function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
