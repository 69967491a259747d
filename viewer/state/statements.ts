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

/** For whom the source of a statement speaks, where it has no name. */
export function backersOf(graph: KnowledgeGraph, statement: string): string[] {
  const sources = [statement, ...linked(graph, statement, 'said', 'in')];
  return sources.flatMap((source) => linked(graph, source, 'for', 'out'));
}

/** The statements of sources without a name that speak for `principal`. */
export function statementsFor(graph: KnowledgeGraph, principal: string): string[] {
  return linked(graph, principal, 'for', 'in').flatMap((source) =>
    graph.getNodeAttribute(source, 'kind') === 'statement' ? [source] : linked(graph, source, 'said', 'out'),
  );
}

/** The statements in which `speaker` speaks about `subject`. */
export function statementsBetween(graph: KnowledgeGraph, speaker: string, subject: string): string[] {
  const about = new Set(linked(graph, subject, 'about', 'in'));
  return linked(graph, speaker, 'said', 'out').filter((statement) => about.has(statement));
}
