import type { Name, Parse, Quote, Word } from '../language/parse.ts';
import type { WordVectors } from '../language/word-vectors.ts';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import { firstFrom } from './overlapping.ts';

/** An article and its parse, with what every step of the reading asks of them. It owns the text; all else are indices. */
export interface Document {
  readonly text: string;
  readonly words: readonly Word[];
  readonly sentences: readonly Span[];
  readonly names: readonly Name[];
  readonly quotes: readonly Quote[];
  readonly furniture: readonly Span[];
  /** What the model made of each word in its place. */
  readonly vectors: WordVectors;
  /** Indices of the words that depend on word i, in order. */
  readonly children: readonly (readonly number[])[];
}

/** A stretch of words, both ends inclusive. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

export function openDocument(article: Pick<Article, 'text' | 'furniture'>, parse: Parse): Document {
  const children: number[][] = parse.words.map(() => []);
  parse.words.forEach((word, i) => {
    children[word.head]?.push(i);
  });
  return { ...parse, text: article.text, furniture: article.furniture, children };
}

/** The word's own letters. */
export function form(doc: Document, i: number): string {
  const word = doc.words[i];
  return word ? doc.text.slice(word.start, word.end) : '';
}

/** The word's letters in lower case, apostrophes straight, for look-ups in the lexicon. */
export function lower(doc: Document, i: number): string {
  return form(doc, i).toLowerCase().replaceAll('’', "'");
}

/** The same without the full stop of an abbreviation: "mr". */
export function bare(doc: Document, i: number): string {
  return lower(doc, i).replace(/\.$/, '');
}

/** The UD relation without its subtype: `nsubj:pass` → `nsubj`. */
export function relation(doc: Document, i: number): string {
  return doc.words[i]?.deprel.split(':')[0] ?? '';
}

/** The first child of word i whose relation (with or without subtype) is one of these. */
export function child(doc: Document, i: number, ...relations: string[]): number | undefined {
  return doc.children[i]?.find(
    (c) => relations.includes(doc.words[c]?.deprel ?? '') || relations.includes(relation(doc, c)),
  );
}

/** The indices of the words of a range. */
export function indicesOf({ first, last }: WordRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, i) => first + i);
}

/** The characters from the first to the last word of a range. */
export function spanOf(doc: Document, range: WordRange): Span {
  return { start: doc.words[range.first]?.start ?? 0, end: doc.words[range.last]?.end ?? 0 };
}

export function textOf(doc: Document, range: WordRange): string {
  const { start, end } = spanOf(doc, range);
  return doc.text.slice(start, end);
}

/** The word of a range that governs the others: the one whose head lies outside. */
export function headOf(doc: Document, range: WordRange): number {
  for (let i = range.first; i <= range.last; i++) {
    const head = doc.words[i]?.head ?? -1;
    if ((head < range.first || head > range.last) && doc.words[i]?.upos !== 'PUNCT') return i;
  }
  return range.last;
}

/** The words below word i, itself included, from the first to the last. Depth is bounded by the sentence. */
export function subtree(doc: Document, i: number): WordRange {
  let first = i;
  let last = i;
  const open = [i];
  for (let w = open.pop(); w !== undefined; w = open.pop()) {
    first = Math.min(first, w);
    last = Math.max(last, w);
    open.push(...(doc.children[w] ?? []));
  }
  return { first, last };
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** Is it part of the page rather than of the article ("Related", "by · UPI")? */
export function inFurniture(doc: Document, span: Span): boolean {
  return doc.furniture.some((f) => overlaps(f, span));
}

/** The words that lie in a stretch of text, by binary search; null where there is none. */
export function wordsIn(doc: Document, { start, end }: Span): WordRange | null {
  const first = firstFrom(doc.words, start);
  const last = firstFrom(doc.words, end) - 1;
  const inside = (doc.words[last]?.end ?? 0) <= end ? last : last - 1;
  return first <= inside ? { first, last: inside } : null;
}
