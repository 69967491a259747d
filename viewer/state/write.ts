import { gexf } from '../../src/formats/gexf.ts';
import { json } from '../../src/formats/json.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';

/** The formats that the page offers, with their media types. */
const FORMATS = {
  gexf: { format: gexf, type: 'application/gexf+xml' },
  json: { format: json, type: 'application/json' },
} as const;
export type Written = keyof typeof FORMATS;

/** Writes a graph as a file. */
export function writeGraph(graph: KnowledgeGraph, name: Written): Blob {
  const { format, type } = FORMATS[name];
  return new Blob([format.write(graph)], { type });
}
