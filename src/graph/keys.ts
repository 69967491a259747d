/**
 * The keys of nodes and edges. Every key begins with a prefix of ours: graphology keeps neighbors in plain objects, where a node keyed
 * `__proto__` or `constructor` would do harm. Equal keys are what makes two articles share a node.
 */

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
