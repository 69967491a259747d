import type { EntityKind, KnowledgeGraph } from '../../src/schema/graph.ts';
import { linked } from './statements.ts';
import { ENTITY_KINDS } from './words.ts';

/** One line of the list of everybody and everything. */
export interface IndexEntry {
  readonly key: string;
  readonly label: string;
  readonly said: number;
  readonly about: number;
  readonly relations: number;
}
export interface IndexGroup {
  readonly kind: EntityKind;
  readonly entries: readonly IndexEntry[];
}

/** Entities by kind; within a kind those with the most statements and relations first, then by name. */
export function indexOf(graph: KnowledgeGraph): IndexGroup[] {
  const groups = new Map<EntityKind, IndexEntry[]>(ENTITY_KINDS.map((kind) => [kind, []]));
  graph.forEachNode((key, node) => {
    if (node.kind === 'statement' || node.kind === 'article') return;
    groups.get(node.kind)?.push({
      key,
      label: node.label,
      said: linked(graph, key, 'said', 'out').length,
      about: linked(graph, key, 'about', 'in').length,
      relations: graph.filterEdges(key, (_, { kind }) => kind === 'relation').length,
    });
  });
  return [...groups].flatMap(([kind, entries]) =>
    entries.length === 0
      ? []
      : [{ kind, entries: entries.sort((a, b) => weight(b) - weight(a) || compare(a.label, b.label)) }],
  );
}

function weight({ said, about, relations }: IndexEntry): number {
  return 2 * said + about + relations;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
