import { HearsayError } from '../errors.ts';
import { RelationType } from '../schema/annotation.ts';
import { EntityKind, type KnowledgeGraph, type NodeAttributes } from '../schema/graph.ts';
import type { Passage } from './passage.ts';
import { resolveEntity } from './resolve.ts';
import { evidenceOf, type Step, steps } from './steps.ts';
import { type VoiceFilter, voiceTest } from './voice-filter.ts';

export interface NeighborOptions extends VoiceFilter {
  /** How many steps to go. A statement between two entities is no step of its own. Default 1. */
  readonly depth?: number;
  /** Only neighbors of this kind ("person"), or over this kind of link ("said", "about", "relation") or type of relation ("role"). */
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
  /** How the two are linked, from `via` to this one: "→ role: special envoy; speaks about". */
  readonly link: string;
  /** The first passage that states a link. */
  readonly passage: Passage | null;
}

const LINKS = ['relation', 'said', 'about', 'told', 'for', 'unknown', ...RelationType.options];

/**
 * Who and what an entity is linked with: by relations, and by statements (it speaks about somebody, somebody speaks about it). That two
 * stand in one article links nobody.
 *
 * @param name name, alias or key of the entity
 * @returns the nearest first
 * @throws HearsayError where a name means nobody or several, or where there is no such type
 * @example neighbors(graph, 'Putin', { depth: 2, type: 'person', voices: ['asserted'] })
 */
export function neighbors(graph: KnowledgeGraph, name: string, options: NeighborOptions = {}): Neighbor[] {
  const { depth = 1, type, ...voice } = options;
  const kinds: readonly string[] = EntityKind.options;
  if (type !== undefined && !kinds.includes(type) && !LINKS.includes(type))
    throw new HearsayError(`no kind or link "${type}": use one of ${[...new Set([...kinds, ...LINKS])].join(', ')}`);
  const byLink = type !== undefined && !kinds.includes(type);
  const isHeard = voiceTest(graph, voice);
  const isAllowed = (step: Step) => isHeard(step) && (!byLink || step.kinds.includes(type));
  const found = walk(graph, resolveEntity(graph, name).key, depth, isAllowed);
  return byLink || type === undefined ? found : found.filter(({ kind }) => kind === type);
}

/** Breadth first over the steps that are allowed. */
function walk(graph: KnowledgeGraph, start: string, depth: number, allowed: (step: Step) => boolean): Neighbor[] {
  const seen = new Set([start]);
  const found: Neighbor[] = [];
  let frontier = [start];
  for (let distance = 1; distance <= depth && frontier.length > 0; distance++) {
    const next: string[] = [];
    for (const via of frontier) {
      const ways = byTarget(steps(graph, via).filter(allowed));
      for (const [key, links] of ways) {
        if (seen.has(key)) continue;
        seen.add(key);
        next.push(key);
        found.push({ ...toNeighbor(graph, key, links), distance, via });
      }
    }
    frontier = next;
  }
  return found;
}

function byTarget(list: readonly Step[]): Map<string, Step[]> {
  const ways = new Map<string, Step[]>();
  for (const step of list) {
    const same = ways.get(step.to);
    if (same) same.push(step);
    else ways.set(step.to, [step]);
  }
  return ways;
}

function toNeighbor(graph: KnowledgeGraph, key: string, links: readonly Step[]): Omit<Neighbor, 'distance' | 'via'> {
  const { label, kind } = graph.getNodeAttributes(key);
  const stated = links.find(({ edge }) => graph.getEdgeAttribute(edge, 'evidence').length > 0);
  return {
    ...{ key, name: label, kind },
    link: [...new Set(links.map(({ link }) => link))].join('; '),
    passage: stated ? evidenceOf(graph, stated.edge) : null,
  };
}
