import { articleOf } from '../graph/merge.ts';
import { type QuotationRecord, quotations } from '../query/quotations.ts';
import { speakersOf } from '../query/statements.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { writeCsv } from './csv.ts';

type Cell = (quotation: QuotationRecord, graph: KnowledgeGraph) => string | number | null;

/** The columns. Ids are keys of the graph; `start` and `end` are UTF-16 offsets into the article's text. */
const COLUMNS: ReadonlyMap<string, Cell> = new Map<string, Cell>([
  ['id', ({ key }) => key],
  ['article', ({ passage }) => passage.article],
  ['date', ({ passage }, graph) => articleOf(graph, passage.article)?.publishedAt ?? null],
  ['speaker', ({ speaker }) => speaker],
  ['speaker_id', ({ key }, graph) => speakersOf(graph, key)[0] ?? null],
  ['source', ({ source }) => source],
  ['for', ({ onBehalfOf }) => onBehalfOf],
  ['cue', ({ cue }) => cue],
  ['kind', ({ kind }) => kind],
  ['text', ({ text }) => text],
  ['about', ({ about }) => about.join('; ')],
  ['addressee', ({ addressee }) => addressee],
  ['within', ({ within }) => within],
  ['start', ({ passage }) => passage.start],
  ['end', ({ passage }) => passage.end],
  ['confidence', ({ confidence }) => confidence],
  ['sentence', ({ passage }) => passage.sentence],
]);

/**
 * Writes who said what as a table for spreadsheets, one quotation a row.
 *
 * @param records of this graph; all of its quotations where none are given
 * @example quotationsCsv(graph, quotations(graph, { by: 'Peskov' }))
 */
export function quotationsCsv(graph: KnowledgeGraph, records: readonly QuotationRecord[] = quotations(graph)): string {
  const rows = records.map((record) => [...COLUMNS.values()].map((cell) => cell(record, graph)));
  return writeCsv([...COLUMNS.keys()], rows);
}
