import type { Document } from '../document.ts';

/** The word with what hyphens tie to it, in lower case: "son-in-law" is five words. */
export function hyphenated(doc: Document, word: number): string {
  const { start, end } = doc.words[word] ?? { start: 0, end: 0 };
  const before = /(?<![\p{L}-])[\p{L}-]*-$/u.exec(doc.text.slice(Math.max(0, start - 20), start))?.[0] ?? '';
  const after = /^(?:-[\p{L}]+)*/u.exec(doc.text.slice(end, end + 20))?.[0] ?? '';
  return `${before}${doc.text.slice(start, end)}${after}`.toLowerCase();
}
