import { HearsayError } from '../errors.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { json } from './json.ts';
import { dataIn, withData } from './page-data.ts';

/**
 * Writes the viewer in one HTML file with the graph and its articles inside, which opens by a double click and asks for nothing.
 *
 * @param template the file without a graph, which the build makes, or with another one, which is replaced
 * @throws HearsayError where the template has no place for it
 */
export function writePage(template: string, graph: KnowledgeGraph): string {
  const page = withData(template, json.write(graph).trimEnd());
  if (page === null) throw new HearsayError('the template of the page has no place for a graph: run npm run build');
  return page;
}

/**
 * Reads the graph of such a file again.
 *
 * @throws HearsayError where there is none
 */
export function readPage(html: string): KnowledgeGraph {
  const data = dataIn(html);
  if (!data) throw new HearsayError('not a page of hearsay with a graph inside');
  return json.read(data);
}
