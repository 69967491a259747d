import anyAscii from 'any-ascii';
import type { EntityKind } from '../schema/graph.ts';

/**
 * The keys of nodes and edges. Every key begins with a prefix of ours: graphology keeps neighbors in plain objects, where a node keyed
 * `__proto__` or `constructor` would do harm. Equal keys are what makes two articles share a node.
 */

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

export function articleKey(article: string): string {
  return `article:${article}`;
}

export function statementKey(article: string, attribution: string): string {
  // "a/b" and "c" must not be "a" and "b/c".
  return `statement:${article}/${attribution.replaceAll('%', '%25').replaceAll('/', '%2F')}`;
}

/** An edge that an attribution makes: there is one of a kind between two nodes. */
export function linkKey(kind: string, source: string, target: string): string {
  return `${kind}:${source}→${target}`;
}

/** A relation: the same assertion by the same voice has the same key; its denial has another. JSON, so that no two run together. */
export function relationKey(source: string, target: string, identity: readonly (string | null)[]): string {
  return `relation:${JSON.stringify([source, target, ...identity])}`;
}
