import type { KnowledgeGraph } from '../schema/graph.ts';

/** What a graph holds, in numbers. */
export interface Info {
  readonly nodes: number;
  readonly edges: number;
  /** Kind → number, the most frequent first. */
  readonly nodeKinds: ReadonlyMap<string, number>;
  readonly edgeKinds: ReadonlyMap<string, number>;
  readonly relationTypes: ReadonlyMap<string, number>;
  readonly articles: readonly {
    id: string;
    title: string | null;
    publisher: string | null;
    publishedAt: string | null;
  }[];
  /** Who speaks most. */
  readonly speakers: readonly { name: string; statements: number }[];
}

const TOP = 10;

/** Counts what a graph holds. @example info(graph).nodeKinds.get('person') // 11 */
export function info(graph: KnowledgeGraph): Info {
  const nodes = graph.mapNodes((_, node) => node);
  const edges = graph.mapEdges((_, edge) => edge);
  const said = graph.filterEdges((_, edge) => edge.kind === 'said');
  const speakers = count(said.map((edge) => graph.source(edge)));
  return {
    nodes: graph.order,
    edges: graph.size,
    nodeKinds: count(nodes.map((node) => node.kind)),
    edgeKinds: count(edges.map((edge) => edge.kind)),
    relationTypes: count(edges.flatMap((edge) => (edge.kind === 'relation' ? [edge.type] : []))),
    articles: nodes.flatMap((node) =>
      node.kind === 'article'
        ? [{ id: node.article, title: node.title, publisher: node.publisher, publishedAt: node.publishedAt }]
        : [],
    ),
    speakers: [...speakers]
      .slice(0, TOP)
      .map(([key, statements]) => ({ name: graph.getNodeAttribute(key, 'label'), statements })),
  };
}

function count(values: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return new Map([...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1)));
}
