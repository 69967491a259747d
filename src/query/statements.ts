import type { Evidence, KnowledgeGraph, LinkKind, StatementNode } from '../schema/graph.ts';
import { hull } from '../schema/span.ts';

/** Keys of those who make a statement, sources without a name among them; none where the graph lacks it. */
export function speakersOf(graph: KnowledgeGraph, statement: string | null): string[] {
  if (statement === null || !graph.hasNode(statement)) return [];
  return graph.filterInEdges(statement, (_, edge) => edge.kind === 'said').map((edge) => graph.source(edge));
}

/** Keys of what a node's links of a kind lead to: `targetsOf(graph, statement, 'about')` are those it mentions. */
export function targetsOf(graph: KnowledgeGraph, node: string, kind: LinkKind): string[] {
  return graph.filterOutEdges(node, (_, edge) => edge.kind === kind).map((edge) => graph.target(edge));
}

/** Who makes a statement, in words: names, else the article's own words, else "an unnamed source". */
export function speakerOf(graph: KnowledgeGraph, statement: string | null): string {
  const names = speakersOf(graph, statement).map((speaker) => graph.getNodeAttribute(speaker, 'label'));
  if (names.length > 0) return names.join(', ');
  const node = statement !== null && graph.hasNode(statement) ? graph.getNodeAttributes(statement) : undefined;
  return (node?.kind === 'statement' && node.source) || 'an unnamed source';
}

/** Where a statement's words stand, from the first to the last; null where it has none. */
export function contentOf({ article, evidence }: StatementNode): Evidence | null {
  const content = evidence.filter((e) => e.part === 'content');
  if (content.length === 0) return null;
  return { article, ...hull(content) };
}
