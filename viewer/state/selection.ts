import { isEntity } from '../../src/graph/combine.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { Selection } from './viewer-state.ts';

/** Whether two selections are the same. */
export function sameSelection(a: Selection | null, b: Selection | null): boolean {
  return a === b || (a !== null && b !== null && selectionId(a) === selectionId(b));
}

/** A text that stands for a selection and for no other. */
export function selectionId(selection: Selection): string {
  const keys = 'key' in selection ? [selection.key] : [selection.source, selection.target];
  return JSON.stringify([selection.kind, ...keys]);
}

/** Whether the graph still holds what is selected: a link may name what another file lacks. */
export function holds(graph: KnowledgeGraph, selection: Selection): boolean {
  switch (selection.kind) {
    case 'node':
      return graph.hasNode(selection.key);
    case 'edge':
      return graph.hasEdge(selection.key);
    case 'pair':
    case 'path':
      return [selection.source, selection.target].every(
        (key) => graph.hasNode(key) && isEntity(graph.getNodeAttributes(key)),
      );
  }
}
