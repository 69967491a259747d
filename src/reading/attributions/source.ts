import type { Quote, WordSpan } from '../../language/parse.ts';
import { child, type Document, form, headOf, lower, relation, subtree } from '../document.ts';

/** How far up the tree the subject of a cue is looked for. */
const CLIMB = 3;

/**
 * The source as the model found it, without stray words at its ends. Where it found none, the grammatical subject of the cue: its own, or that of
 * the clause that it depends on ("Trump answered, calling him ignorant"; "forces seeking to convince delegates"); of a noun whose claim it is.
 * Who is asked or told something is no source, nor is what is "expected": the subject of a passive speaks not. Beside the
 * cue's own subject nothing in another sentence is the source: that is the subject of another cue ('"No," wrote Berg. "Never," wrote Reed.').
 */
export function sourceOf(doc: Document, quote: Quote): readonly WordSpan[] {
  const cue = headOf(doc, { first: quote.cue[0], last: quote.cue[1] });
  const found = quote.source.flatMap((span) => trimmed(doc, span));
  if (found.length > 0) {
    const speaking = found.filter(([first, last]) => !isAffected(doc, cue, headOf(doc, { first, last })));
    const own = speaking.some(([first, last]) => isSubject(doc, cue, headOf(doc, { first, last })));
    return own ? speaking.filter(([first]) => doc.words[first]?.sentence === doc.words[cue]?.sentence) : speaking;
  }
  return doc.words[cue]?.upos === 'NOUN' ? ownerOf(doc, cue, quote) : subjectOf(doc, cue, quote);
}

/** "Haddad." is Haddad; a lone "the" or "with" is nobody. */
function trimmed(doc: Document, [first, last]: WordSpan): WordSpan[] {
  let end = last;
  while (end > first && doc.words[end]?.upos === 'PUNCT' && !/[)"”’']/.test(form(doc, end))) end--;
  const words = doc.words.slice(first, end + 1);
  return words.every(({ upos }) => /^(DET|ADP|PUNCT|CCONJ|AUX)$/.test(upos)) && !isPronoun(doc, first)
    ? []
    : [[first, end]];
}

/** "Some say", "those who say": determiners by themselves. */
function isPronoun(doc: Document, word: number): boolean {
  return /^(nsubj|obl|root|conj)/.test(doc.words[word]?.deprel ?? '');
}

function isSubject(doc: Document, cue: number, source: number): boolean {
  return doc.words[source]?.head === cue && doc.words[source].deprel === 'nsubj';
}

/** The one asked in "Nordvik was asked whether …", "We asked Nordvik …" and "Asked about the flood, Nordvik …". */
function isAffected(doc: Document, cue: number, source: number): boolean {
  const word = doc.words[source];
  if (word?.head === cue) return word.deprel === 'nsubj:pass' || (/^i?obj$/.test(word.deprel) && hasSubject(doc, cue));
  const isAside = relation(doc, cue) === 'advcl' && !isActive(doc, cue) && lower(doc, cue).endsWith('ed');
  return isAside && word?.head === doc.words[cue]?.head && relation(doc, source) === 'nsubj';
}

function hasSubject(doc: Document, verb: number): boolean {
  return doc.children[verb]?.some((c) => doc.words[c]?.deprel === 'nsubj') ?? false;
}

function subjectOf(doc: Document, cue: number, quote: Quote): readonly WordSpan[] {
  let verb = cue;
  for (let step = 0; step < CLIMB; step++) {
    const subject = doc.children[verb]?.find((c) => /^nsubj/.test(doc.words[c]?.deprel ?? ''));
    const above = doc.words[verb]?.head ?? -1;
    const found = subject ?? (relation(doc, verb) === 'acl' && isActive(doc, verb) ? above : undefined);
    if (found !== undefined && found >= 0) {
      return doc.words[found]?.deprel.endsWith(':pass') ? [] : apart(nounPhrase(doc, found, verb), quote);
    }
    if (above < 0 || !/^(advcl|xcomp|conj)$/.test(relation(doc, verb)) || !isActive(doc, verb)) return [];
    verb = above;
  }
  return [];
}

/** Whose claim: "Moscow's claim", "the claim by Moscow", "the warning from the bank", "the bank issued a warning". */
function ownerOf(doc: Document, noun: number, quote: Quote): readonly WordSpan[] {
  const owner = doc.children[noun]?.find(
    (c) =>
      doc.words[c]?.deprel === 'nmod:poss' || (relation(doc, c) === 'nmod' && /^(by|from|of)$/.test(caseOf(doc, c))),
  );
  if (owner !== undefined) return apart(nounPhrase(doc, owner, noun), quote);
  return relation(doc, noun) === 'obj' ? subjectOf(doc, doc.words[noun]?.head ?? noun, quote) : [];
}

function caseOf(doc: Document, word: number): string {
  const preposition = child(doc, word, 'case');
  return preposition === undefined ? '' : lower(doc, preposition);
}

/** The parts of one attribution do not overlap. */
function apart(range: WordSpan, { cue, content }: Quote): WordSpan[] {
  return [cue, ...content].every(([first, last]) => range[1] < first || range[0] > last) ? [range] : [];
}

/** "calling him ignorant" and "to convince delegates" have the subject of what they depend on; "criticized as weak" has not. */
function isActive(doc: Document, verb: number): boolean {
  if (!/^(acl|advcl)$/.test(relation(doc, verb))) return true;
  return lower(doc, verb).endsWith('ing') || child(doc, verb, 'mark') !== undefined;
}

/** A noun with what stands before it and names beside it; clauses stay out. */
export function nounPhrase(doc: Document, noun: number, before: number): WordSpan {
  const range = subtree(doc, noun);
  const end = range.first <= before && before <= range.last ? before - 1 : range.last;
  const clause = doc.children[noun]?.find((c) => c > noun && /^(acl|appos|punct)$/.test(relation(doc, c)));
  return [
    Math.min(range.first, noun),
    Math.max(noun, Math.min(end, (clause === undefined ? end + 1 : subtree(doc, clause).first) - 1)),
  ];
}
