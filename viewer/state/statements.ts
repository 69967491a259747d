import type { KnowledgeGraph, LinkKind } from '../../src/schema/graph.ts';

/** Which way a link leads from the node in question. */
type Direction = 'in' | 'out';

/**
 * The nodes that links of one kind join to `key`: `linked(graph, putin, 'said', 'out')` are the statements that he made.
 * Each is named once, in the order of the graph.
 */
export function linked(graph: KnowledgeGraph, key: string, kind: LinkKind, direction: Direction): string[] {
  const keys = new Set<string>();
  const visit = (_: string, edge: { readonly kind: string }, source: string, target: string): void => {
    if (edge.kind === kind) keys.add(direction === 'out' ? target : source);
  };
  if (direction === 'out') graph.forEachOutEdge(key, visit);
  else graph.forEachInEdge(key, visit);
  return [...keys];
}

/** The statements in which `speaker` speaks about `subject`. */
export function statementsBetween(graph: KnowledgeGraph, speaker: string, subject: string): string[] {
  const about = new Set(linked(graph, subject, 'about', 'in'));
  return linked(graph, speaker, 'said', 'out').filter((statement) => about.has(statement));
}
