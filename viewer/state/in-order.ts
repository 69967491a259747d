import { byPlace } from '../../src/graph/order.ts';
import type { Evidence, KnowledgeGraph } from '../../src/schema/graph.ts';

/** Statements in the order of articles and of the text. */
export function statementsInOrder(graph: KnowledgeGraph, keys: readonly string[]): string[] {
  return inOrder(keys, (key) => graph.getNodeAttribute(key, 'evidence'));
}

/** Relations in the order of articles and of the text. */
export function relationsInOrder(graph: KnowledgeGraph, keys: readonly string[]): string[] {
  return inOrder(keys, (key) => graph.getEdgeAttribute(key, 'evidence'));
}

/** Where a foreign file puts what it does not place: before everything else. */
export const NOWHERE: Evidence = { article: '', start: 0, end: 0 };

function inOrder(keys: readonly string[], read: (key: string) => readonly Evidence[]): string[] {
  return keys
    .map((key) => ({ key, place: read(key)[0] ?? NOWHERE }))
    .sort((a, b) => byPlace(a.place, b.place))
    .map(({ key }) => key);
}
