import type { KnowledgeGraph } from '../schema/graph.ts';
import type { Passage } from './passage.ts';
import { resolveEntity } from './resolve.ts';
import { evidenceOf, steps } from './steps.ts';
import { type VoiceFilter, voiceTest } from './voice-filter.ts';

/** One step of a path, with the sentence that states it. */
export interface Hop {
  readonly from: string;
  readonly to: string;
  readonly link: string;
  readonly passage: Passage | null;
}

/**
 * The shortest way from one entity to another over relations and statements, breadth first; of equally short ones the first by key.
 *
 * @param a name, alias or key
 * @param b name, alias or key
 * @param filter only over what these voices say
 * @returns the hops, with the names of their ends; empty where a and b are one; null where no way leads there
 * @throws HearsayError where a name means nobody or several
 * @example path(graph, 'Ushakov', 'Ukraine')?.map((hop) => hop.link) // ['speaks about']
 */
export function path(graph: KnowledgeGraph, a: string, b: string, filter: VoiceFilter = {}): Hop[] | null {
  const isHeard = voiceTest(graph, filter);
  const start = resolveEntity(graph, a).key;
  const end = resolveEntity(graph, b).key;
  const came = new Map<string, { from: string; link: string; edge: string }>();
  const queue = [start];
  for (let i = 0; i < queue.length && !came.has(end) && start !== end; i++) {
    const from = queue[i] ?? start;
    for (const { to, link, edge } of steps(graph, from).filter(isHeard)) {
      if (to === start || came.has(to)) continue;
      came.set(to, { from, link, edge });
      queue.push(to);
    }
  }
  if (start !== end && !came.has(end)) return null;
  const hops: Hop[] = [];
  for (let at = end, step = came.get(end); step && at !== start; at = step.from, step = came.get(at))
    hops.unshift({
      from: labelOf(graph, step.from),
      to: labelOf(graph, at),
      link: step.link,
      passage: evidenceOf(graph, step.edge),
    });
  return hops;
}

function labelOf(graph: KnowledgeGraph, key: string): string {
  return graph.getNodeAttribute(key, 'label');
}
