import { EventType, FactType } from '../../schema/annotation.ts';

/** `=`: a verb that only carries its noun ("hold talks"); the noun tells the type. `-`: no act ("release a statement"). */
export type ActType = EventType | FactType | '=' | '-';

/** What a predicate states, and what has to stand beside it. */
export interface PredicateRow {
  /** Words of which one has to stand there: the object, a preposition (with `+noun`: and no infinitive), `to`, `that`; empty: nothing has to. */
  readonly beside: ReadonlySet<string>;
  readonly type: ActType;
  /** The grammar's subject is the relation's object: "X's subsidiary Y" is owned by X. */
  readonly reversed: boolean;
}

export type PredicateKind = 'verb' | 'noun' | 'adjective';

/** Rows by kind and predicate, in file order, those that want words beside them first. */
export type PredicateTable = ReadonlyMap<string, readonly PredicateRow[]>;

export const predicateKey = (kind: PredicateKind, predicate: string): string => `${kind} ${predicate}`;

/**
 * Reads a table of predicates (plover.tsv, facts.tsv).
 *
 * @param rows predicate, kind, with, type and (optionally) `reversed`
 * @param groups the nouns that `@group` stands for
 * @throws RangeError for a type that the schema does not know
 * @example parsePredicates([['sign', 'verb', '@pact', 'SUPPORT']], new Map([['pact', ['treaty']]]))
 */
export function parsePredicates(
  rows: readonly string[][],
  groups: ReadonlyMap<string, readonly string[]>,
): PredicateTable {
  const table = new Map<string, PredicateRow[]>();
  for (const [predicate = '', kind = '', beside = '', type = '', direction = ''] of rows) {
    const key = `${kind} ${predicate}`;
    const words = beside.split(';').filter(Boolean);
    const all = words.flatMap((word) => (word.startsWith('@') ? (groups.get(word.slice(1)) ?? []) : [word]));
    const row = { beside: new Set(all), type: actType(type, predicate), reversed: direction === 'reversed' };
    table.set(key, [...(table.get(key) ?? []), row]);
  }
  for (const found of table.values()) found.sort((a, b) => Number(b.beside.size > 0) - Number(a.beside.size > 0));
  return table;
}

function actType(cell: string, predicate: string): ActType {
  if (cell === '=' || cell === '-') return cell;
  const type = [...EventType.options, ...FactType.options].find((known) => known === cell);
  if (!type) throw new RangeError(`"${predicate}" has the unknown type "${cell}"`);
  return type;
}
