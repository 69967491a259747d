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

/**
 * The view of entities alone: who speaks about whom and to whom, weighted by statements, and their relations. An entity that nobody speaks
 * about and that has no relation is left out.
 *
 * @example project(graph).edges('person:yuri ushakov', 'person:vladimir putin')
 */
export function project(
  graph: KnowledgeGraph,
  { relations = true, minimumWeight = 1 }: ProjectOptions = {},
): MultiDirectedGraph<ProjectedNode, ProjectedEdge> {
  const edges = new Map<string, { source: string; target: string; attributes: ProjectedEdge }>();
  const add = (source: string, target: string, attributes: ProjectedEdge) => {
    const key = `${attributes.kind}:${source}→${target}:${attributes.kind === 'relation' ? attributes.from[0] : ''}`;
    const known = edges.get(key)?.attributes;
    const from = [...(known?.from ?? []), ...attributes.from];
    edges.set(key, {
      source,
      target,
      attributes: { ...attributes, from, weight: (known?.weight ?? 0) + attributes.weight },
    });
  };
  graph.forEachEdge((key, edge, speaker, statement) => {
    if (edge.kind === 'relation' && relations)
      add(speaker, statement, { kind: 'relation', label: edge.label, weight: edge.weight, from: [key] });
    if (edge.kind !== 'said') return;
    graph.forEachOutEdge(statement, (_, link, __, entity) => {
      if (entity === speaker) return;
      if (link.kind === 'about')
        add(speaker, entity, { kind: 'speaks about', label: 'speaks about', weight: 1, from: [statement] });
      if (link.kind === 'told')
        add(speaker, entity, { kind: 'speaks to', label: 'speaks to', weight: 1, from: [statement] });
    });
  });
  const view = new MultiDirectedGraph<ProjectedNode, ProjectedEdge>();
  for (const [key, { source, target, attributes }] of edges) {
    if (attributes.weight < minimumWeight) continue;
    for (const end of [source, target]) {
      const node = graph.getNodeAttributes(end);
      if (isEntity(node)) view.mergeNode(end, { kind: node.kind, label: node.label, x: node.x, y: node.y });
    }
    if (view.hasNode(source) && view.hasNode(target)) view.addEdgeWithKey(key, source, target, attributes);
  }
  return view;
}
