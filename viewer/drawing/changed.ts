/** What the first set holds and the second does not. */
export function lacking(all: Iterable<string>, without: { has(key: string): boolean }): string[] {
  return [...all].filter((key) => !without.has(key));
}
