import { bare, child, type Document, form, lower, relation } from '../document.ts';
import type { Gender, Lexicon } from '../lexicon.ts';
import { predicateKey } from '../relations/predicate-table.ts';
import type { Mention } from './cluster.ts';

/** Is the bearer of a name a person, or a company, a place, a group? */
export type Bearer = 'person' | 'group';

/**
 * What stands beside a name and leaves no doubt whose it is: "Mr. Ford", "Ford, 82,", "Ford, who …", "Ford was mayor", '"I …," Ford said' a person; "Ford Corp.",
 * "founded Ford" a company.
 */
export function bearerOf(doc: Document, lexicon: Lexicon, mention: Mention): Bearer | null {
  const { first, last, head } = mention;
  if (last > first && lexicon.organizationSuffixes.has(bare(doc, last))) return 'group';
  const governor = doc.words[head]?.head ?? -1;
  const verb = doc.words[governor]?.lemma.toLowerCase() ?? '';
  const facts = lexicon.facts.get(predicateKey('verb', verb)) ?? [];
  if (relation(doc, head) === 'obj' && facts.some(({ type }) => type === 'founded' || type === 'owns')) return 'group';
  if (lexicon.honorifics.has(bare(doc, first - 1)) || lexicon.personNouns.has(bare(doc, first - 1))) return 'person';
  if (/^,\d{1,3},$/.test([1, 2, 3].map((k) => form(doc, last + k)).join(''))) return 'person';
  const said = relation(doc, head) === 'nsubj' ? speakingSubject(doc, governor) : undefined;
  if (said !== undefined && lower(doc, said) === 'i') return 'person';
  const clause = child(doc, head, 'acl:relcl');
  if (clause !== undefined && (doc.children[clause] ?? []).some((c) => lower(doc, c) === 'who')) return 'person';
  const calls = relation(doc, head) === 'nsubj' && child(doc, governor, 'cop') !== undefined;
  return calls && lexicon.personNouns.has(verb) ? 'person' : null;
}

/** The pronoun for the speaker in what he is reported to say, which only hints at who it is: "Ford said his workers …", "Ford said it would …". */
export function pronounOf(doc: Document, lexicon: Lexicon, { head }: Mention): Gender | null {
  const subject = relation(doc, head) === 'nsubj' ? speakingSubject(doc, doc.words[head]?.head ?? -1) : undefined;
  if (subject === undefined) return null;
  const owner = child(doc, subject, 'nmod:poss') ?? subject;
  const pronoun = lexicon.pronouns.get(lower(doc, owner));
  return pronoun?.person === 3 && !pronoun.plural ? pronoun.gender : null;
}

/** The subject of what a verb reports. */
function speakingSubject(doc: Document, verb: number): number | undefined {
  const clause = child(doc, verb, 'ccomp');
  return clause === undefined ? undefined : child(doc, clause, 'nsubj');
}

/** Introduced as somebody's relative: "her husband, former President [Bill Clinton]", "his brother [Jeb Bush]". */
export function isRelative(doc: Document, lexicon: Lexicon, { head }: Mention): boolean {
  const governor = doc.words[head]?.head ?? -1;
  const beside = (doc.children[head] ?? []).filter((c) =>
    /^(appos|nmod:desc|compound)$/.test(doc.words[c]?.deprel ?? ''),
  );
  const nouns = /^(appos|flat)$/.test(relation(doc, head)) ? [...beside, governor] : beside;
  return nouns.some(
    (noun) =>
      lexicon.kinship.has(doc.words[noun]?.lemma.toLowerCase() ?? '') && child(doc, noun, 'nmod:poss') !== undefined,
  );
}

/** The gender that a form of address tells: "Mrs. Bush". */
export function genderOfAddress(doc: Document, lexicon: Lexicon, { first }: Mention): Gender | null {
  return lexicon.honorifics.get(bare(doc, first - 1)) ?? null;
}
