import { HearsayError } from '../../src/errors.ts';
import { gexf } from '../../src/formats/gexf.ts';
import { graphology } from '../../src/formats/graphology.ts';
import { json } from '../../src/formats/json.ts';
import { readPage } from '../../src/formats/page.ts';
import { type Positions, setPositions } from '../../src/graph/layouts/positions.ts';
import { detect, type InputKind } from '../../src/ingest/detect.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';

/** A text with the name that errors give it. */
export interface NamedText {
  readonly name: string;
  readonly text: string;
}

/** Reads an article's text with the language model. */
export type ReadText = (file: NamedText) => Promise<Annotation>;

/** Computes where the nodes of a graph belong that no file has placed. */
export type LayOut = (graph: KnowledgeGraph) => Promise<Positions>;

/**
 * Reads graphs, annotations and articles; several become one graph. What a file is follows from what it holds before its
 * name. The parts that few files need are fetched only when one does.
 *
 * @throws HearsayError that names the file and says what is wrong with it
 */
export async function readGraphs(
  files: readonly NamedText[],
  readText: ReadText,
  layOut: LayOut,
): Promise<KnowledgeGraph> {
  const graphs: KnowledgeGraph[] = [];
  // One after the other: there is one reader of articles, and its progress is told by file.
  for (const file of files) graphs.push(await readGraph(file, readText));
  const [only, ...more] = graphs;
  if (!only) throw new HearsayError('no file to open');
  const graph = more.length === 0 ? only : await merge(graphs);
  if (graphs.length > 1 || !isLaidOut(graph)) setPositions(graph, await layOut(graph));
  return graph;
}

async function readGraph(file: NamedText, readText: ReadText): Promise<KnowledgeGraph> {
  try {
    return await readAs(detect(file.text, file.name), file, readText);
  } catch (error) {
    throw new HearsayError(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function readAs(kind: InputKind, file: NamedText, readText: ReadText): Promise<KnowledgeGraph> {
  switch (kind) {
    case 'gexf':
      return gexf.read(file.text);
    case 'graph':
      return json.read(file.text);
    case 'graphology':
      return graphology.read(file.text);
    case 'page':
      return readPage(file.text);
    case 'annotations':
      return (await import('./read-annotations.ts')).readAnnotations(file.text);
    case 'article': {
      const annotation = await readText(file);
      return (await import('../../src/graph/build.ts')).buildGraph([annotation]);
    }
    default:
      throw new HearsayError('the page reads plain text; for pages and lists of articles use hearsay view');
  }
}

async function merge(graphs: readonly KnowledgeGraph[]): Promise<KnowledgeGraph> {
  const { mergeGraphs } = await import('../../src/graph/merge.ts');
  return mergeGraphs(graphs);
}

function isLaidOut(graph: KnowledgeGraph): boolean {
  return graph.order < 2 || graph.someNode((_, { x, y }) => x !== 0 || y !== 0);
}
