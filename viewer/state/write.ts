import { gexf } from '../../src/formats/gexf.ts';
import { json } from '../../src/formats/json.ts';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { placed } from './placed.ts';

/** The formats that the page offers, with their media types. */
const FORMATS = {
  gexf: { format: gexf, type: 'application/gexf+xml' },
  json: { format: json, type: 'application/json' },
} as const;
export type Written = keyof typeof FORMATS;

/**
 * Writes a graph as a file.
 *
 * @param positions where nodes stand other than in the graph, since the reader has moved them
 */
export function writeGraph(graph: KnowledgeGraph, name: Written, positions: Positions = new Map()): Blob {
  const { format, type } = FORMATS[name];
  return new Blob([format.write(placed(graph, positions))], { type });
}
