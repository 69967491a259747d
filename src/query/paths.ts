import type { KnowledgeGraph } from '../schema/graph.ts';
import type { Passage } from './passage.ts';
import { resolveEntity } from './resolve.ts';
import { route } from './route.ts';
import { evidenceOf } from './steps.ts';
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
  const taken = route(graph, start, end, isHeard);
  return (
    taken?.map(({ from, to, link, edge }) => ({
      from: labelOf(graph, from),
      to: labelOf(graph, to),
      link,
      passage: evidenceOf(graph, edge),
    })) ?? null
  );
}

function labelOf(graph: KnowledgeGraph, key: string): string {
  return graph.getNodeAttribute(key, 'label');
}
