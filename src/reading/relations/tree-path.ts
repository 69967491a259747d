import type { Document } from '../document.ts';

/** The way from one word to another through the tree of their sentence. */
export interface TreePath {
  /** All words on it, in the order of the way, both ends included. */
  readonly words: readonly number[];
  /** The words whose arc to the head it climbs, from the first on, and those whose arc it descends. */
  readonly up: readonly number[];
  readonly down: readonly number[];
}

/** Finds the way from one word to another; both stand in one sentence. */
export function treePath(doc: Document, from: number, to: number): TreePath {
  const [a, b] = [ancestors(doc, from), ancestors(doc, to)];
  const above = new Set(b);
  const top = a.find((word) => above.has(word)) ?? from;
  const up = a.slice(0, a.indexOf(top));
  const down = b.slice(0, Math.max(0, b.indexOf(top))).reverse();
  return { words: [...up, top, ...down], up, down };
}

/** The word itself, its head, the head's head … */
function ancestors(doc: Document, word: number): number[] {
  const found: number[] = [];
  for (let w = word; w >= 0; w = doc.words[w]?.head ?? -1) found.push(w);
  return found;
}
