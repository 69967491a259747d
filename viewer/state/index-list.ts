import { isEntity } from '../../src/graph/combine.ts';
import type { EntityKind, KnowledgeGraph } from '../../src/schema/graph.ts';
import { byText } from './by-text.ts';
import { linked } from './statements.ts';
import type { Listing, SortId } from './tables.ts';
import type { Visible } from './visible.ts';
import { ENTITY_KINDS } from './words.ts';

/** One line of the list of everybody and everything. */
export interface IndexEntry {
  readonly key: string;
  readonly kind: EntityKind;
  readonly label: string;
  readonly said: number;
  readonly about: number;
  readonly relations: number;
}
export interface IndexGroup {
  /** Null where all kinds stand together. */
  readonly kind: EntityKind | null;
  readonly entries: readonly IndexEntry[];
}

/** The visible entities, by kind or all together, with how many visible statements and relations each has a part in. */
export function indexOf(graph: KnowledgeGraph, visible: Visible, { sort, group }: Omit<Listing, 'of'>): IndexGroup[] {
  const entries: IndexEntry[] = [];
  for (const key of visible.nodes) {
    const node = graph.getNodeAttributes(key);
    if (isEntity(node)) entries.push(entryOf(graph, visible, key, node.kind, node.label));
  }
  entries.sort((a, b) => compare(a, b, sort) || byText(a.label, b.label));
  if (group === 'none') return entries.length > 0 ? [{ kind: null, entries }] : [];
  const groups = ENTITY_KINDS.map((kind) => ({ kind, entries: entries.filter((entry) => entry.kind === kind) }));
  return groups.filter((each) => each.entries.length > 0);
}

function entryOf(
  graph: KnowledgeGraph,
  { nodes, edges }: Visible,
  key: string,
  kind: EntityKind,
  label: string,
): IndexEntry {
  const count = (keys: readonly string[]): number => keys.filter((each) => nodes.has(each)).length;
  return {
    ...{ key, kind, label },
    said: count(linked(graph, key, 'said', 'out')),
    about: count(linked(graph, key, 'about', 'in')),
    relations: graph.filterEdges(key, (edge, each) => each.kind === 'relation' && edges.has(edge)).length,
  };
}

function compare(a: IndexEntry, b: IndexEntry, sort: SortId): number {
  if (sort === 'said' || sort === 'about' || sort === 'relations') return b[sort] - a[sort];
  return sort === 'name' ? 0 : weight(b) - weight(a);
}

/** Whoever speaks matters more than whoever is spoken of. */
function weight({ said, about, relations }: IndexEntry): number {
  return 2 * said + about + relations;
}
