import { child, type Document, lower, relation, type WordRange } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Clause, Oblique } from './clauses.ts';
import { counted } from './counted.ts';
import { ADVERB, CIRCUMSTANCE } from './prepositions.ts';
import { isTime } from './targets.ts';
import { trigger } from './wording.ts';

/** An open relation in words. */
export interface Told {
  readonly predicate: string;
  readonly trigger: WordRange;
}

/** "which" stands for the noun before its clause; "what" for nothing that could be told. */
const [RELATIVE, UNTOLD] = [/^(which|that|who|whom)$/, /^(what|whatever|how|why)$/];
/** Parts of speech that tell something by themselves. */
const TELLING = /^(NOUN|PROPN|PRON|ADJ|ADV|VERB)$/;
/** Where the object stands among what has to be told with the verb. */
const GAP = '…';

/** What a verb does to its object: "border", "tie … together", "treat … with respect", "make … pay attention". */
export function wordingOfObject(doc: Document, lexicon: Lexicon, clause: Clause, object: number): Told {
  const after = (doc.children[clause.verb] ?? []).filter((c) => c > object);
  const adverb = after.find((c) => relation(doc, c) === 'advmod' && ADVERB.test(lower(doc, c)));
  const complement = after.find((c) => isComplement(doc, c));
  const circumstance =
    complement === undefined && isIncomplete(doc, lexicon, clause.verb)
      ? clause.obliques.find((o) => isCircumstance(doc, clause, o) && o.word !== object)
      : undefined;
  const rest = [
    ...(adverb === undefined ? [] : [lower(doc, adverb)]),
    ...(complement === undefined ? [] : phrase(doc, lexicon, complement)),
    ...(circumstance === undefined ? [] : phrase(doc, lexicon, circumstance.word)),
  ];
  const predicate = [...verbWords(doc, clause), ...(rest.length > 0 ? [GAP, ...rest] : [])].join(' ');
  return { predicate, trigger: trigger(clause, null) };
}

/**
 * What a verb does toward somebody or somewhere: "move to", "make speech at", "finish on top in".
 *
 * @param carried what the verb would say nothing without: its object, or a quality
 * @returns null where that is a word that stands for something unsaid
 */
export function wordingOfOblique(
  doc: Document,
  lexicon: Lexicon,
  clause: Clause,
  { word, preposition }: Oblique,
  carried: number | null,
): Told | null {
  const noun = carried === null ? null : meant(doc, lexicon, clause.verb, carried);
  if (noun === undefined) return null;
  const beside = noun === null ? clause.obliques.find((o) => o.word < word && isBeside(doc, clause, o)) : undefined;
  const parts = [
    ...verbWords(doc, clause),
    ...(noun === null ? [] : [wordOf(doc, noun)]),
    ...(beside === undefined ? [] : phrase(doc, lexicon, beside.word)),
    preposition,
  ];
  return { predicate: parts.join(' '), trigger: trigger(clause, carried) };
}

function isIncomplete(doc: Document, lexicon: Lexicon, verb: number): boolean {
  return lexicon.complementVerbs.has(doc.words[verb]?.lemma.toLowerCase() ?? '');
}

/** The verb and what belongs to it: "get along", "fill in". */
function verbWords(doc: Document, { verb, particle }: Clause): string[] {
  const next = verb + 1;
  const isOwn = doc.words[next]?.head === verb && relation(doc, next) === 'advmod' && ADVERB.test(lower(doc, next));
  const beside = particle ?? (isOwn ? next : undefined);
  return [doc.words[verb]?.lemma ?? '', ...(beside === undefined ? [] : [lower(doc, beside)])];
}

/** What is said of the object: "gave Murphy [a mission]", "made America [pay]", "put Cruz [second]". */
function isComplement(doc: Document, word: number): boolean {
  const upos = doc.words[word]?.upos ?? '';
  return relation(doc, word) === 'xcomp' ? TELLING.test(upos) : relation(doc, word) === 'obj' && upos === 'NOUN';
}

/** How it is done, or what becomes of the object, and not when or among whom: "with respect", "out of trouble". */
function isCircumstance(doc: Document, { verb }: Clause, { word, preposition }: Oblique): boolean {
  const isWord = doc.words[word]?.upos === 'NOUN' && !/^\d/.test(lower(doc, word)) && !isTime(doc, word);
  return isWord && doc.words[word]?.head === verb && CIRCUMSTANCE.test(preposition);
}

/** Directly after the verb: "finished [on top] in Ohio". */
function isBeside(doc: Document, clause: Clause, oblique: Oblique): boolean {
  return child(doc, oblique.word, 'case') === clause.verb + 1 && isCircumstance(doc, clause, oblique);
}

/** A complement or a circumstance in words: "to drop points", "out of trouble", "diminished threat", "less safe", "hope" for "a bit of hope". */
function phrase(doc: Document, lexicon: Lexicon, word: number): string[] {
  const own = doc.children[word] ?? [];
  if (doc.words[word]?.upos === 'VERB') {
    const after = own.filter((c) => c > word && /^(compound:prt|obj)$/.test(relation(doc, c)));
    return [
      ...own.filter((c) => isTo(doc, c)).map((c) => lower(doc, c)),
      wordOf(doc, word),
      ...after.map((c) => wordOf(doc, c)),
    ];
  }
  const before = own.filter((c) => c < word);
  const marks = before.filter((c) => relation(doc, c) === 'case').map((c) => lower(doc, c));
  const qualities = before.filter((c) => /^(amod|nummod|advmod)$/.test(relation(doc, c))).map((c) => written(doc, c));
  const counted = qualities.length > 0 ? word : (meant(doc, lexicon, word, word) ?? word);
  return [...marks, ...qualities, wordOf(doc, counted)];
}

function isTo(doc: Document, word: number): boolean {
  return relation(doc, word) === 'mark' && lower(doc, word) === 'to';
}

/** A verb in its dictionary form; a noun with the nouns that stand before it, "running mate". */
function wordOf(doc: Document, word: number): string {
  if (doc.words[word]?.upos === 'VERB') return doc.words[word]?.lemma ?? '';
  const kinds = doc.words[word]?.upos === 'PROPN' ? /^(compound|flat|amod)$/ : /^compound$/;
  const isPart = (c: number) => kinds.test(relation(doc, c)) && doc.words[c]?.upos !== 'SYM';
  const parts = [...(doc.children[word] ?? []).filter(isPart), word].sort((a, b) => a - b);
  return parts.map((w) => written(doc, w)).join(' ');
}

/** A name as it is written, anything else in lower case. */
function written(doc: Document, word: number): string {
  return doc.words[word]?.upos === 'PROPN' ? (doc.words[word]?.lemma ?? '') : lower(doc, word);
}

/**
 * The noun that is meant: "mansion" by "that", "life" by "most of her life".
 *
 * @returns null for what says nothing by itself ("$"), undefined for what stands for something unsaid ("what")
 */
function meant(doc: Document, lexicon: Lexicon, verb: number, noun: number): number | null | undefined {
  const word = lower(doc, noun);
  if (UNTOLD.test(word)) return undefined;
  if (RELATIVE.test(word)) return doc.words[verb]?.deprel === 'acl:relcl' ? doc.words[verb]?.head : undefined;
  if (!TELLING.test(doc.words[noun]?.upos ?? '')) return null;
  return counted(doc, lexicon, noun);
}
