import { HearsayError } from '../errors.ts';

/** `articles` and `annotations` are JSONL, one object a line, or one object alone. */
export type JsonKind = 'articles' | 'annotations' | 'graph' | 'graphology' | 'corrections';

export const EXPECTED =
  'expected {"id", "text"} or an annotation a line, a hearsay graph, or a graphology graph with "nodes" and "edges"';

/** JSON of a kind that we read must show within so many lines, so that broken lines before it do no harm. */
const LINES_TRIED = 100;

/**
 * What JSON or JSONL holds.
 *
 * @param maybeWhole whether it begins as an object or a list does, so that all of it may be one
 * @returns null where it is neither JSON nor JSONL
 * @throws HearsayError where it is JSON of a kind that hearsay does not read
 * @example jsonKind('{"id": "a", "text": "Putin spoke."}', true) // 'articles'
 */
export function jsonKind(text: string, maybeWhole: boolean): JsonKind | null {
  // Of JSONL the first line is all that this reads: the second is an error to it.
  const whole = maybeWhole ? parse(text) : undefined;
  if (whole !== undefined) {
    const kind = kindOf(whole);
    if (kind) return kind;
    throw new HearsayError(`JSON that hearsay does not read: ${EXPECTED}`);
  }
  let at = 0;
  for (let line = 0; line < LINES_TRIED && at < text.length; line++) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const kind = kindOf(parse(text.slice(at, end)));
    if (kind) return kind;
    at = end + 1;
  }
  return null;
}

function kindOf(value: unknown): JsonKind | null {
  if (typeof value !== 'object' || value === null) return null;
  const fields = new Map<string, unknown>(Object.entries(value));
  if (fields.get('format') === 'hearsay-graph') return 'graph';
  if (fields.get('format') === 'hearsay-corrections') return 'corrections';
  if (Array.isArray(fields.get('nodes')) && Array.isArray(fields.get('edges'))) return 'graphology';
  if (typeof fields.get('text') !== 'string') return null;
  return Array.isArray(fields.get('entities')) && Array.isArray(fields.get('attributions'))
    ? 'annotations'
    : 'articles';
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
}
