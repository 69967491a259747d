import { HearsayError } from '../errors.ts';
import { fromRecords, type Records, toRecords } from '../graph/records.ts';
import type { Correction } from '../schema/corrections.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { merge, rename, retype } from './identity.ts';
import { reject } from './reject.ts';
import { changeSpeaker } from './speaker.ts';
import { split } from './split.ts';

/** A correction that does not find what it corrects. */
export interface Miss {
  /** Its place in the log, from 0. */
  readonly index: number;
  readonly correction: Correction;
  /** What is not there, in words. */
  readonly problem: string;
}

export interface Corrected {
  readonly graph: KnowledgeGraph;
  readonly misses: readonly Miss[];
}

/**
 * Corrects a graph. What the corrections say is then in it as if the articles had been read so: under the keys that follow, with the
 * passages that show it. A correction that finds nothing to correct changes nothing and is told; the others are made all the same.
 *
 * @param graph is not changed
 * @param corrections in the order in which they were made; each sees what those before it have made of the graph
 * @example applyCorrections(graph, parseCorrections(log)).graph
 */
export function applyCorrections(graph: KnowledgeGraph, corrections: readonly Correction[]): Corrected {
  let records = toRecords(graph);
  const misses: Miss[] = [];
  corrections.forEach((correction, index) => {
    try {
      records = apply(records, correction);
    } catch (error) {
      if (!(error instanceof HearsayError)) throw error;
      misses.push({ index, correction, problem: error.message });
    }
  });
  return { graph: fromRecords(records), misses };
}

function apply(records: Records, correction: Correction): Records {
  switch (correction.op) {
    case 'merge':
      return merge(records, correction);
    case 'split':
      return split(records, correction);
    case 'rename':
      return rename(records, correction);
    case 'retype':
      return retype(records, correction);
    case 'speaker':
      return changeSpeaker(records, correction);
    case 'reject':
      return reject(records, correction);
  }
}
