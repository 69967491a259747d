import { MultiDirectedGraph } from 'graphology';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { isEntity } from './combine.ts';

/** An edge between two entities: how often one speaks about or to the other, or a relation. */
export interface ProjectedEdge {
  readonly kind: 'speaks about' | 'speaks to' | 'relation';
  readonly label: string;
  /** How many statements or passages stand behind it. */
  readonly weight: number;
  /** Keys of the statements, or of the relation's edge, in the full graph. */
  readonly from: readonly string[];
}

export interface ProjectedNode {
  readonly kind: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
}

export interface ProjectOptions {
  /** Also the relations between entities. Default true. */
  readonly relations?: boolean;
  /** Leave out edges with a smaller weight. Default 1. */
  readonly minimumWeight?: number;
}

/** A projected edge while its statements come in. */
interface Link extends Omit<ProjectedEdge, 'weight' | 'from'> {
  readonly source: string;
  readonly target: string;
  weight: number;
  readonly from: string[];
}

/**
 * The view of entities alone: who speaks about whom and to whom, weighted by statements, and their relations. An entity that nobody speaks
 * about and that has no relation is left out.
 *
 * @example project(graph).outEdges('person:yuri ushakov', 'person:vladimir putin')
 */
export function project(
  graph: KnowledgeGraph,
  { relations = true, minimumWeight = 1 }: ProjectOptions = {},
): MultiDirectedGraph<ProjectedNode, ProjectedEdge> {
  const edges = new Map<string, Link>();
  const add = (
    source: string,
    target: string,
    kind: ProjectedEdge['kind'],
    label: string,
    weight: number,
    from: string,
  ) => {
    const key = `${kind}:${source}→${target}:${kind === 'relation' ? from : ''}`;
    const known = edges.get(key);
    if (!known) edges.set(key, { source, target, kind, label, weight, from: [from] });
    else {
      known.weight += weight;
      known.from.push(from);
    }
  };
  graph.forEachEdge((key, edge, speaker, statement) => {
    if (edge.kind === 'relation' && relations) add(speaker, statement, 'relation', edge.label, edge.weight, key);
    if (edge.kind !== 'said') return;
    graph.forEachOutEdge(statement, (_, link, __, entity) => {
      if (entity === speaker) return;
      const kind = link.kind === 'about' ? 'speaks about' : link.kind === 'told' ? 'speaks to' : undefined;
      if (kind) add(speaker, entity, kind, kind, 1, statement);
    });
  });
  const view = new MultiDirectedGraph<ProjectedNode, ProjectedEdge>();
  for (const [key, { source, target, ...attributes }] of edges) {
    if (attributes.weight < minimumWeight) continue;
    for (const end of [source, target]) {
      const node = graph.getNodeAttributes(end);
      if (isEntity(node)) view.mergeNode(end, { kind: node.kind, label: node.label, x: node.x, y: node.y });
    }
    if (view.hasNode(source) && view.hasNode(target)) view.addEdgeWithKey(key, source, target, attributes);
  }
  return view;
}
