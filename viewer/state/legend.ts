import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { lineOf, rowsOf } from './lines.ts';
import { LINE_ROWS, type LineRow, NODE_KINDS, type NodeKind } from './words.ts';

/** A row of the legend: what it stands for, how much of it there is, and whether it is shown. */
export interface LegendRow<Id> {
  readonly id: Id;
  readonly count: number;
  readonly shown: boolean;
}
export interface LegendRows {
  readonly nodes: readonly LegendRow<NodeKind>[];
  readonly lines: readonly LegendRow<LineRow>[];
}

/** Counts what the graph holds by row; rows without anything are left out. */
export function legendOf(graph: KnowledgeGraph, hidden: ReadonlySet<string>): LegendRows {
  const counts = new Map<string, number>();
  const count = (id: string): void => {
    counts.set(id, (counts.get(id) ?? 0) + 1);
  };
  graph.forEachNode((_, { kind }) => {
    count(kind);
  });
  graph.forEachEdge((_, edge) => {
    rowsOf(lineOf(edge)).forEach(count);
  });
  const rows = <Id extends string>(ids: readonly Id[]): LegendRow<Id>[] =>
    ids.flatMap((id) => {
      const total = counts.get(id);
      return total === undefined ? [] : [{ id, count: total, shown: !hidden.has(id) }];
    });
  return { nodes: rows(NODE_KINDS), lines: rows(LINE_ROWS) };
}
