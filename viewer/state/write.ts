import { gexf } from '../../src/formats/gexf.ts';
import { json } from '../../src/formats/json.ts';
import { writePage } from '../../src/formats/page.ts';
import { quotationsCsv } from '../../src/formats/quotations-csv.ts';
import { type Positions, setPositions } from '../../src/graph/layouts/positions.ts';
import { quotations } from '../../src/query/quotations.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { shownPart } from './shown-part.ts';
import type { Visible } from './visible.ts';

/** The files that the page makes of a graph. */
export type Written = 'gexf' | 'json' | 'html' | 'csv';

const TYPES: Readonly<Record<Written, string>> = {
  gexf: 'application/gexf+xml',
  json: 'application/json',
  html: 'text/html',
  csv: 'text/csv',
};

export interface WriteOptions {
  /** Only what is visible, with what it rests on. Default everything. */
  readonly visible?: Visible | null;
  /** Where nodes stand other than in the graph, since the reader has moved them. */
  readonly positions?: Positions;
  /** The page in one file, which HTML is made of. */
  readonly template?: string;
}

/**
 * Writes a graph as a file.
 *
 * @throws HearsayError where the template is none
 */
export function writeGraph(graph: KnowledgeGraph, format: Written, options: WriteOptions = {}): Blob {
  return new Blob([textOf(graph, format, options)], { type: TYPES[format] });
}

function textOf(graph: KnowledgeGraph, format: Written, options: WriteOptions): string {
  const { visible = null, positions = new Map(), template = '' } = options;
  if (format === 'csv') {
    const records = quotations(graph);
    return quotationsCsv(graph, visible ? records.filter(({ key }) => visible.nodes.has(key)) : records);
  }
  const part = visible ? shownPart(graph, visible) : graph.copy();
  setPositions(part, positions);
  if (format === 'html') return writePage(template, part);
  return (format === 'gexf' ? gexf : json).write(part);
}
