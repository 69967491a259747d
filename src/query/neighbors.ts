import { isEntity } from '../graph/combine.ts';
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../schema/graph.ts';
import { type Passage, passageOf } from './passage.ts';
import { resolveEntity } from './resolve.ts';

export interface NeighborOptions {
  /** How many steps to go. A statement between two entities is no step of its own. Default 1. */
  readonly depth?: number;
  /** Only neighbors of this kind ("person") or over this kind of edge ("said", "about", "relation") or type of relation ("role"). */
  readonly type?: string;
}

export interface Neighbor {
  readonly key: string;
  readonly name: string;
  readonly kind: NodeAttributes['kind'];
  /** Steps from the entity asked for. */
  readonly distance: number;
  /** Key of the entity through which it was reached. */
  readonly via: string;
  /** How they are linked: "role: special envoy", "speaks about". */
  readonly link: string;
  readonly passage: Passage | null;
}

/** One way from an entity to another: a relation, or a statement between them. */
export interface Step {
  readonly to: string;
  readonly link: string;
  readonly kinds: readonly string[];
  readonly edge: string;
}

/**
 * Who and what an entity is linked with: by relations, and by statements (it speaks about somebody, somebody speaks about it). That two
 * stand in one article links nobody.
 *
 * @param name name, alias or key of the entity
 * @throws HearsayError where the name means nobody or several
 * @example neighbors(graph, 'Putin', { depth: 2, type: 'person' })
 */
export function neighbors(graph: KnowledgeGraph, name: string, { depth = 1, type }: NeighborOptions = {}): Neighbor[] {
  const { key: start } = resolveEntity(graph, name);
  const seen = new Set([start]);
  const found: Neighbor[] = [];
  let frontier = [start];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const next: string[] = [];
    for (const via of frontier)
      for (const step of steps(graph, via)) {
        if (seen.has(step.to) || (type !== undefined && !matches(graph, step, type))) continue;
        seen.add(step.to);
        next.push(step.to);
        const node = graph.getNodeAttributes(step.to);
        found.push({
          key: step.to,
          name: node.label,
          kind: node.kind,
          distance,
          via,
          link: step.link,
          passage: evidenceOf(graph, step.edge),
        });
      }
    frontier = next;
  }
  return found;
}

/** Every way from an entity to the entities next to it, relations first. */
export function steps(graph: KnowledgeGraph, from: string): Step[] {
  const direct: Step[] = [];
  const spoken: Step[] = [];
  graph.forEachEdge(from, (edge, attributes, source, target) => {
    const other = source === from ? target : source;
    const node = graph.getNodeAttributes(other);
    if (isEntity(node)) direct.push({ to: other, link: linkOf(attributes), kinds: kindsOf(attributes), edge });
    else if (node.kind === 'statement') spoken.push(...throughStatement(graph, from, attributes, other));
  });
  return [...direct, ...spoken];
}

/** From a speaker to whom the statement is about or told, and back; two who are both spoken about are not linked. */
function throughStatement(graph: KnowledgeGraph, from: string, incoming: EdgeAttributes, statement: string): Step[] {
  const speaks = incoming.kind === 'said' || incoming.kind === 'for';
  const out: Step[] = [];
  graph.forEachEdge(statement, (edge, { kind }, source, target) => {
    const other = source === statement ? target : source;
    if (other === from || !isEntity(graph.getNodeAttributes(other))) return;
    const [forth, back] =
      kind === 'told' || incoming.kind === 'told'
        ? ['speaks to', 'is told by']
        : ['speaks about', 'is spoken about by'];
    if (speaks && (kind === 'about' || kind === 'told'))
      out.push({ to: other, link: forth, kinds: ['said', kind], edge });
    if (!speaks && (kind === 'said' || kind === 'for'))
      out.push({ to: other, link: back, kinds: ['said', incoming.kind], edge });
  });
  return out;
}

function linkOf(edge: EdgeAttributes): string {
  if (edge.kind !== 'relation') return edge.label;
  const denied = edge.polarity === 'negative' ? 'not ' : '';
  return edge.type === 'open' ? `${denied}${edge.label}` : `${denied}${edge.type}: ${edge.label}`;
}

function kindsOf(edge: EdgeAttributes): string[] {
  return edge.kind === 'relation' ? ['relation', edge.type] : [edge.kind];
}

function matches(graph: KnowledgeGraph, step: Step, type: string): boolean {
  return step.kinds.includes(type) || graph.getNodeAttribute(step.to, 'kind') === type;
}

/** The first passage that states an edge. */
export function evidenceOf(graph: KnowledgeGraph, edge: string): Passage | null {
  const [evidence] = graph.getEdgeAttribute(edge, 'evidence');
  return evidence ? passageOf(graph, evidence) : null;
}
