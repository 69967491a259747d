import { HearsayError } from '../../src/errors.ts';
import { gexf } from '../../src/formats/gexf.ts';
import { graphology } from '../../src/formats/graphology.ts';
import { json } from '../../src/formats/json.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';

/** A text with the name that errors give it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/**
 * Reads graphs and annotations; several become one graph. What a file is follows from what it holds, not from its name.
 * The parts that few files need are fetched only when one does.
 *
 * @throws HearsayError that names the file and says what is wrong with it
 */
export async function readGraphs(files: readonly NamedText[]): Promise<KnowledgeGraph> {
  const [only, ...more] = await Promise.all(files.map(readGraph));
  if (!only) throw new HearsayError('no file to open');
  const graph = more.length === 0 ? only : await merge([only, ...more]);
  if (!isLaidOut(graph)) (await import('../../src/graph/layout.ts')).layout(graph);
  return graph;
}

async function readGraph({ name, text }: NamedText): Promise<KnowledgeGraph> {
  try {
    switch (sniff(text)) {
      case 'gexf':
        return gexf.read(text);
      case 'json':
        return json.read(text);
      case 'graphology':
        return graphology.read(text);
      case 'annotations':
        return (await import('./read-annotations.ts')).readAnnotations(text);
    }
  } catch (error) {
    throw error instanceof HearsayError ? new HearsayError(`${name}: ${error.message}`) : error;
  }
  throw new HearsayError(`${name}: neither a graph (JSON, GEXF) nor annotations (JSONL)`);
}

type Kind = 'gexf' | 'json' | 'graphology' | 'annotations';

/** Looks at the beginning alone: the readers look at the rest. */
function sniff(text: string): Kind | null {
  const start = text.slice(0, 2000).trimStart();
  if (start.startsWith('<')) return 'gexf';
  if (!start.startsWith('{')) return null;
  if (/^\{\s*"format"\s*:\s*"hearsay-graph"/.test(start)) return 'json';
  const [line = ''] = text.trimStart().split('\n', 1);
  if (/"text"\s*:/.test(line) && /"attributions"\s*:/.test(line)) return 'annotations';
  return /"format"\s*:\s*"hearsay-graph"/.test(text) ? 'json' : 'graphology';
}

async function merge(graphs: readonly KnowledgeGraph[]): Promise<KnowledgeGraph> {
  const { mergeGraphs } = await import('../../src/graph/merge.ts');
  const { layout } = await import('../../src/graph/layout.ts');
  const merged = mergeGraphs(graphs);
  layout(merged);
  return merged;
}

function isLaidOut(graph: KnowledgeGraph): boolean {
  return graph.order < 2 || graph.someNode((_, { x, y }) => x !== 0 || y !== 0);
}
