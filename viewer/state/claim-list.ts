import { claimantsOf } from '../../src/query/voices.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { byText } from './by-text.ts';
import { relationsInOrder, statementsInOrder } from './in-order.ts';
import { linked } from './statements.ts';
import type { GroupId, Listing } from './tables.ts';
import type { Visible } from './visible.ts';

/** Quotations or relations that belong together. */
export interface ClaimGroup {
  /** Key of an entity or a type of relation; empty where nobody has a name, or where all stand together. */
  readonly id: string;
  readonly label: string;
  /** Keys of statements, or of relation edges. */
  readonly keys: readonly string[];
}

/**
 * The visible quotations or relations in groups. What is about several stands with each of them.
 *
 * @example claimGroups(graph, visible, { table: 'quotations', sort: 'number', group: 'speaker' })[0]?.label // who is quoted most
 */
export function claimGroups(
  graph: KnowledgeGraph,
  visible: Visible,
  { table, sort, group }: Omit<Listing, 'of'>,
): ClaimGroup[] {
  const isQuotations = table === 'quotations';
  const keys = isQuotations ? visibleQuotations(graph, visible) : visibleRelations(graph, visible);
  const idsOf = isQuotations ? statementIds : relationIds;
  // Alone, quotations sort by their speakers, as if they were grouped; relations by themselves.
  if (group === 'none' && !isQuotations) {
    const sorted = sort === 'first' ? keys : sortRelations(graph, keys, sort);
    return sorted.length > 0 ? [{ id: '', label: '', keys: sorted }] : [];
  }
  const groups = groupBy(graph, keys, (key) => idsOf(graph, key, group === 'none' ? 'speaker' : group));
  if (sort === 'name') groups.sort((a, b) => byText(a.label, b.label));
  if (sort === 'number') groups.sort((a, b) => b.keys.length - a.keys.length || byText(a.label, b.label));
  if (group !== 'none') return groups;
  const flat = sort === 'first' ? keys : [...new Set(groups.flatMap((each) => each.keys))];
  return flat.length > 0 ? [{ id: '', label: '', keys: flat }] : [];
}

function visibleQuotations(graph: KnowledgeGraph, { nodes }: Visible): string[] {
  const keys = [...nodes].filter((key) => graph.getNodeAttribute(key, 'kind') === 'statement');
  return statementsInOrder(graph, keys);
}

function visibleRelations(graph: KnowledgeGraph, { edges }: Visible): string[] {
  const keys = [...edges].filter((key) => graph.getEdgeAttribute(key, 'kind') === 'relation');
  return relationsInOrder(graph, keys);
}

function statementIds(graph: KnowledgeGraph, key: string, group: GroupId): string[] {
  return group === 'about' ? linked(graph, key, 'about', 'out') : linked(graph, key, 'said', 'in');
}

function relationIds(graph: KnowledgeGraph, key: string, group: GroupId): string[] {
  if (group === 'about') return graph.extremities(key);
  const edge = graph.getEdgeAttributes(key);
  if (edge.kind !== 'relation') return [];
  if (group === 'type') return [edge.type];
  return claimantsOf(graph, edge);
}

function groupBy(
  graph: KnowledgeGraph,
  keys: readonly string[],
  idsOf: (key: string) => readonly string[],
): ClaimGroup[] {
  const groups = new Map<string, string[]>();
  for (const key of keys) {
    const ids = idsOf(key);
    for (const id of ids.length > 0 ? ids : ['']) {
      const same = groups.get(id);
      if (same) same.push(key);
      else groups.set(id, [key]);
    }
  }
  return [...groups].map(([id, same]) => ({
    id,
    label: graph.hasNode(id) ? graph.getNodeAttribute(id, 'label') : id,
    keys: same,
  }));
}

/** By the name of the subject, or the most often stated first. */
function sortRelations(graph: KnowledgeGraph, keys: readonly string[], sort: Listing['sort']): string[] {
  const name = (key: string): string => graph.getNodeAttribute(graph.source(key), 'label');
  const weight = (key: string): number => graph.getEdgeAttribute(key, 'weight');
  return [...keys].sort((a, b) => (sort === 'name' ? byText(name(a), name(b)) : weight(b) - weight(a)));
}
