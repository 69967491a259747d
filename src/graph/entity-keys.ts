import anyAscii from 'any-ascii';
import type { EntityKind } from '../schema/graph.ts';

/** Keys made of names. Apart from the other keys, because the table of letters behind them is large and the page begins without it. */

/** A name as keys and searches compare it: without case, accents and surplus white space. */
export function foldName(name: string): string {
  return anyAscii(name.toWellFormed()).toLowerCase().replace(/\s+/g, ' ').trim() || name.toWellFormed();
}

/** @example entityKey('person', 'Volodymyr Zelenský') // 'person:volodymyr zelensky' */
export function entityKey(kind: EntityKind, name: string): string {
  return `${kind}:${foldName(name)}`;
}

/** A source without a name is one in its article alone: the officials of another article may be others. */
export function sourceKey(article: string, words: string): string {
  return `source:${foldName(words)} (${article})`;
}
