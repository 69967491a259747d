import type { KnowledgeGraph } from '../schema/graph.ts';
import { resolveEntity } from './resolve.ts';
import type { Voice } from './voices.ts';

/** Narrows relations and statements by voice. Filters that are left out let everything pass. */
export interface VoiceFilter {
  /** One of these is enough. A statement, whatever it says, is `claimed`. */
  readonly voices?: readonly Voice[];
  /** Name, alias or key of whoever claims it. */
  readonly by?: string;
}

/** What a voice filter looks at. */
export interface Voiced {
  readonly voices: readonly Voice[];
  /** Keys of those who claim it; none where the article itself says so. */
  readonly claimants: readonly string[];
}

/**
 * Makes the test whether something passes a filter.
 *
 * @throws HearsayError where the name of the claimant means nobody or several
 */
export function voiceTest(graph: KnowledgeGraph, { voices, by }: VoiceFilter): (item: Voiced) => boolean {
  const claimant = by === undefined ? undefined : resolveEntity(graph, by).key;
  return (item) =>
    (voices === undefined || item.voices.some((voice) => voices.includes(voice))) &&
    (claimant === undefined || item.claimants.includes(claimant));
}
