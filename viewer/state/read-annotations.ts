import { HearsayError } from '../../src/errors.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { parseAnnotation } from '../../src/ingest/annotation.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';

/**
 * Builds the graph of annotations, one a line as `hearsay annotate` writes them.
 *
 * @throws HearsayError that names the line
 */
export function readAnnotations(text: string): KnowledgeGraph {
  const lines = text.split('\n').map((line, index) => ({ line, number: index + 1 }));
  return buildGraph(lines.filter(({ line }) => line.trim()).map(({ line, number }) => readLine(line, number)));
}

function readLine(line: string, number: number): Annotation {
  try {
    return parseAnnotation(line);
  } catch (error) {
    throw error instanceof HearsayError ? new HearsayError(`line ${number}: ${error.message}`) : error;
  }
}
