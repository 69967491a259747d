import { articleKey } from '../../src/graph/keys.ts';
import { fromRecords, toRecords } from '../../src/graph/records.ts';
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/schema/graph.ts';
import type { Visible } from './visible.ts';

/**
 * The part of a graph that legend and filters show, with what it rests on: who makes a statement and in which other one it is reported, who
 * asserts a relation and where, and the articles with the passages. Without these a claim would become the article's own word.
 */
export function shownPart(graph: KnowledgeGraph, visible: Visible): KnowledgeGraph {
  const edges = new Set(visible.edges);
  const nodes = new Set(visible.nodes);
  for (const edge of edges) for (const key of mentionedIn(graph.getEdgeAttributes(edge))) nodes.add(key);
  // What is added while the loop runs is visited as well.
  for (const key of nodes) {
    if (!graph.hasNode(key)) continue;
    for (const edge of voicesOf(graph, key)) {
      edges.add(edge);
      for (const end of graph.extremities(edge)) nodes.add(end);
    }
    for (const article of articlesIn(graph.getNodeAttributes(key))) nodes.add(articleKey(article));
  }
  const all = toRecords(graph);
  return fromRecords({ nodes: only(all.nodes, nodes), edges: only(all.edges, edges) });
}

/** Nodes that an edge speaks of beside its ends, and the articles in which it stands. */
function mentionedIn(edge: EdgeAttributes): string[] {
  const articles = edge.evidence.map(({ article }) => articleKey(article));
  if (edge.kind !== 'relation') return articles;
  const mentioned = [edge.by, edge.place, ...edge.evidence.flatMap(({ statement, place }) => [statement, place])];
  return [...articles, ...mentioned.filter((key) => key !== null)];
}

/** The links that say whose words a statement is, or for whom a source without a name speaks. */
function voicesOf(graph: KnowledgeGraph, key: string): string[] {
  return [
    ...graph.filterInEdges(
      key,
      (_, { kind }) => kind === 'said' && graph.getNodeAttribute(key, 'kind') === 'statement',
    ),
    ...graph.filterOutEdges(key, (_, { kind }) => kind === 'for' || kind === 'within'),
  ];
}

/** An entity may be mentioned in many articles of which nothing else is shown. */
function articlesIn(node: NodeAttributes): string[] {
  return node.kind === 'statement' ? [node.article] : [];
}

function only<T>(records: ReadonlyMap<string, T>, keys: ReadonlySet<string>): Map<string, T> {
  return new Map([...records].filter(([key]) => keys.has(key)));
}
