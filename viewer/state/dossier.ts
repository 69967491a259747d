import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { relationsInOrder, statementsInOrder } from './in-order.ts';
import { linked, statementsFor } from './statements.ts';

/** What the panel lists of an entity: keys of statements and of relation edges, in the order of the articles. */
export interface Dossier {
  readonly said: readonly string[];
  readonly about: readonly string[];
  readonly told: readonly string[];
  /** Statements of unnamed sources who speak for it: "U.S. officials said …". */
  readonly spokenFor: readonly string[];
  readonly relations: readonly string[];
  /** Relations between others that it asserts. */
  readonly asserts: readonly string[];
}

export function dossierOf(graph: KnowledgeGraph, key: string): Dossier {
  const statements = (keys: readonly string[]): string[] => statementsInOrder(graph, keys);
  const relations = (keys: readonly string[]): string[] => relationsInOrder(graph, keys);
  const own = new Set(graph.filterEdges(key, (_, edge) => edge.kind === 'relation'));
  return {
    said: statements(linked(graph, key, 'said', 'out')),
    about: statements(linked(graph, key, 'about', 'in')),
    told: statements(linked(graph, key, 'told', 'in')),
    spokenFor: statements(statementsFor(graph, key)),
    relations: relations([...own]),
    asserts: relations(
      graph.filterEdges((edge, { kind }) => kind === 'relation' && !own.has(edge) && isBy(graph, edge, key)),
    ),
  };
}

function isBy(graph: KnowledgeGraph, edge: string, key: string): boolean {
  const attributes = graph.getEdgeAttributes(edge);
  return attributes.kind === 'relation' && attributes.by === key;
}

/** The relations that a statement asserts. */
export function relationsWithin(graph: KnowledgeGraph, statement: string): string[] {
  return graph.filterEdges(
    (_, edge) => edge.kind === 'relation' && edge.evidence.some((passage) => passage.statement === statement),
  );
}
