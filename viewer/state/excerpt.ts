import type { ArticleNode } from '../../src/schema/graph.ts';
import type { Span } from '../../src/schema/span.ts';

/** A piece of an excerpt; `marked` pieces are the evidence itself. */
export interface Piece {
  readonly start: number;
  readonly text: string;
  readonly marked: boolean;
}

type Source = Pick<ArticleNode, 'text' | 'sentences'>;

/**
 * The sentences in which the spans stand, cut into marked and unmarked pieces.
 *
 * @example
 * excerpt({ text: 'It rained. He left.', sentences: [{ start: 0, end: 10 }, { start: 11, end: 19 }] }, [{ start: 11, end: 13 }])
 * // [{ start: 11, text: 'He', marked: true }, { start: 13, text: ' left.', marked: false }]
 */
export function excerpt(article: Source, spans: readonly Span[]): Piece[] {
  const marks = spans.filter(({ start, end }) => start < end && end <= article.text.length);
  if (marks.length === 0) return [];
  const ordered = [...marks].sort((a, b) => a.start - b.start);
  const first = Math.min(...ordered.map(({ start }) => start));
  const last = Math.max(...ordered.map(({ end }) => end));
  const opening = article.sentences.find(({ start, end }) => start <= first && first < end);
  const closing = article.sentences.find(({ start, end }) => start < last && last <= end);
  return pieces(article.text, opening?.start ?? first, closing?.end ?? last, ordered);
}

function pieces(text: string, from: number, to: number, marks: readonly Span[]): Piece[] {
  const result: Piece[] = [];
  let at = from;
  const add = (end: number, marked: boolean): void => {
    if (end > at) result.push({ start: at, text: text.slice(at, end), marked });
    at = Math.max(at, end);
  };
  for (const { start, end } of marks) {
    add(start, false);
    add(end, true);
  }
  add(to, false);
  return result;
}
