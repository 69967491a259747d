import { child, type Document, form, lower, relation } from '../document.ts';
import type { Clause } from './clauses.ts';
import { prepositionOf } from './clauses.ts';
import {
  type ActType,
  type PredicateKind,
  type PredicateRow,
  type PredicateTable,
  predicateKey,
} from './predicate-table.ts';

/** An act that a predicate names. */
export interface Act<T = Exclude<ActType, '=' | '-'>> {
  readonly type: T;
  /** The noun that the verb only carries: "held [talks]". */
  readonly carried: number | null;
  /** The act lies in a complement, which is no act of its own: "threatened to [attack]". */
  readonly complement: number | null;
  /** The object that makes the act what it is, and so is not whom it is done to: "withdrew [troops] from Chad". */
  readonly named: number | null;
  /** The phrase whose preposition the row asks for: "based [in Paris]". */
  readonly oblique: number | null;
  readonly reversed: boolean;
  /** How the table knows it. */
  readonly grounds: readonly string[];
}

/**
 * Looks up what a clause states, in the row whose words stand beside the verb.
 *
 * @param kind participles may be tagged as adjectives: then say the kind
 * @param fits which rows to look at
 */
export function actOf(
  doc: Document,
  table: PredicateTable,
  clause: Clause,
  kind: PredicateKind = doc.words[clause.verb]?.upos === 'ADJ' ? 'adjective' : 'verb',
  fits: (row: PredicateRow) => boolean = () => true,
): Act | undefined {
  const beside = wordsBeside(doc, clause);
  for (const predicate of predicates(doc, clause, beside)) {
    const rows = table.get(predicateKey(kind, predicate)) ?? [];
    const row = rows.find(
      (row) => fits(row) && (row.beside.size === 0 || [...beside.keys()].some((word) => row.beside.has(word))),
    );
    if (!row) continue;
    if (row.type === '-') return undefined;
    if (row.type !== '=') {
      const named =
        clause.objects.find((object) => [...row.beside].some((word) => beside.get(word) === object)) ?? null;
      return {
        type: row.type,
        carried: named !== null && nounAct(doc, table, named) === row.type ? named : null,
        complement: complementOf(clause, row, beside),
        named,
        oblique:
          clause.obliques.find((o) => row.beside.has(o.preposition) || row.beside.has(nounAfter(o.preposition)))
            ?.word ?? null,
        reversed: row.reversed,
        grounds: [
          row.beside.size > 0 ? 'row with words beside' : 'row alone',
          ...(named === null ? [] : ['named object']),
        ],
      };
    }
    const carried = clause.objects.find((noun) => nounAct(doc, table, noun));
    const type = carried === undefined ? undefined : nounAct(doc, table, carried);
    if (type && carried !== undefined)
      return {
        ...{ type, carried, complement: null, named: carried, oblique: null, reversed: false },
        grounds: ['carried noun'],
      };
  }
  return undefined;
}

/** The act that a noun names by itself. */
export function nounAct(doc: Document, table: PredicateTable, noun: number): Act['type'] | undefined {
  const word = doc.words[noun];
  if (word?.upos !== 'NOUN' && word?.upos !== 'PROPN') return undefined;
  const modifiers = (doc.children[noun] ?? []).filter((c) => relation(doc, c) === 'compound');
  for (const predicate of [...modifiers.map((c) => `${lower(doc, c)} ${word.lemma}`), word.lemma.toLowerCase()]) {
    const type = table.get(predicateKey('noun', predicate))?.[0]?.type;
    if (type && type !== '=' && type !== '-') return type;
  }
  return undefined;
}

/** The predicate in its longer and shorter forms: "pull out", "take hostage", "pull". */
function predicates(doc: Document, clause: Clause, beside: ReadonlyMap<string, number>): string[] {
  const lemma = doc.words[clause.verb]?.lemma.toLowerCase() ?? '';
  const verb = clause.particle === undefined ? lemma : `${lemma} ${lower(doc, clause.particle)}`;
  const prepositions = new Set(clause.obliques.map((o) => o.preposition));
  const parts = [...beside.keys()].filter((word) => !prepositions.has(word));
  return [...parts.map((word) => `${verb} ${word}`), verb];
}

/** How a row asks for a preposition that no infinitive may stand for: "go to Kyiv", not "is going to win". */
const nounAfter = (preposition: string): string => `${preposition}+noun`;

/** Every word that a row may ask for, with where it stands. */
function wordsBeside(doc: Document, clause: Clause): Map<string, number> {
  const beside = new Map<string, number>();
  const lemma = (i: number) => doc.words[i]?.lemma.toLowerCase() ?? '';
  for (const object of clause.objects) {
    beside.set(lemma(object), object);
    for (const c of doc.children[object] ?? [])
      if (/^(compound|amod|conj)$/.test(relation(doc, c)) || prepositionOf(doc, c) === 'of') beside.set(lemma(c), c);
  }
  for (const { word, preposition } of clause.obliques) {
    beside.set(preposition, word);
    beside.set(nounAfter(preposition), word);
    if (clause.objects.length === 0) beside.set(lemma(word), word);
  }
  for (const c of doc.children[clause.verb] ?? []) if (relation(doc, c) === 'advmod') beside.set(lower(doc, c), c);
  for (const verb of clause.complements) {
    const mark = child(doc, verb, 'mark');
    const infinitive = mark !== undefined && form(doc, mark).toLowerCase() === 'to';
    beside.set(infinitive ? 'to' : 'that', verb);
  }
  return beside;
}

function complementOf(clause: Clause, row: PredicateRow, beside: ReadonlyMap<string, number>): number | null {
  const found = ['to', 'that'].map((word) => (row.beside.has(word) ? beside.get(word) : undefined));
  return found.find((word) => word !== undefined && clause.complements.includes(word)) ?? clause.complements[0] ?? null;
}
