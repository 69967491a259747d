import { applyCorrections } from '../corrections/apply.ts';
import { describeCorrection } from '../corrections/describe.ts';
import { parseCorrections } from '../corrections/log.ts';
import { HearsayError } from '../errors.ts';
import { decode } from '../ingest/decode.ts';
import { readInput } from '../ingest/files.ts';
import type { Correction } from '../schema/corrections.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { report } from './output.ts';

/**
 * Reads the log that `--corrections` names; none where it names none.
 *
 * @throws HearsayError that names the file and says what is wrong with it
 */
export async function readCorrections(path: string | undefined): Promise<readonly Correction[]> {
  if (path === undefined) return [];
  const bytes = await readInput(path);
  try {
    return parseCorrections(decode(bytes));
  } catch (error) {
    throw error instanceof HearsayError ? new HearsayError(`${path}: ${error.message}`) : error;
  }
}

/** The graph with its corrections; one that finds nothing to correct is reported in a line, and the others are made. */
export function corrected(graph: KnowledgeGraph, corrections: readonly Correction[]): KnowledgeGraph {
  if (corrections.length === 0) return graph;
  const { graph: after, misses } = applyCorrections(graph, corrections);
  for (const { index, correction, problem } of misses)
    report(`correction ${index + 1} (${describeCorrection(correction)}) is left out: ${problem}`);
  return after;
}
