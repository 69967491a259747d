import type { Quote, WordSpan } from '../../language/parse.ts';
import { child, type Document, form, indicesOf, lower, relation, subtree } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { nounPhrase } from './source.ts';

/** How often such an attribution is right, before calibration. */
const CONFIDENCE = 0.5;

/**
 * The attributions that the model does not look for, by the tree: nouns with their clause ("the claim by Moscow that …"), and what is said in the
 * words of another ("Silva said that Costa had told her that …"), which PolNeAR, from which the model learned, leaves out.
 */
export function bySyntax(doc: Document, lexicon: Lexicon): Quote[] {
  const inContent = wordsOf(doc.quotes.flatMap((q) => q.content));
  const isCue = wordsOf(doc.quotes.map((q) => q.cue));
  return doc.words.flatMap((word, i): Quote[] => {
    if (isCue.has(i)) return [];
    const lemma = word.lemma.toLowerCase();
    const follows = word.upos === 'NOUN' && !inContent.has(i) ? lexicon.saying.nouns.get(lemma) : undefined;
    if (follows) return clauseOfNoun(doc, i, follows, inContent);
    return word.upos === 'VERB' && inContent.has(i) && lexicon.saying.verbs.has(lemma) ? clauseOfVerb(doc, i) : [];
  });
}

/** "Nordvik's promise to build a bridge": unless the model found the clause under another cue ("issued a promise"). */
function clauseOfNoun(doc: Document, noun: number, follows: readonly string[], known: ReadonlySet<number>): Quote[] {
  const clause = doc.children[noun]?.find((c) => {
    const mark = c > noun && /^(acl|ccomp)$/.test(doc.words[c]?.deprel ?? '') ? child(doc, c, 'mark') : undefined;
    return mark !== undefined && follows.includes(lower(doc, mark));
  });
  if (clause === undefined || known.has(clause)) return [];
  return [{ cue: [noun, noun], source: [], content: [clauseSpan(doc, clause)], confidence: CONFIDENCE }];
}

/** "… that Costa had told her that the money was gone", said by Silva; '"It is gone," Costa said', according to her. */
function clauseOfVerb(doc: Document, verb: number): Quote[] {
  const subject = child(doc, verb, 'nsubj');
  const clause = child(doc, verb, 'ccomp');
  if (subject === undefined || clause === undefined || doc.words[subject]?.deprel !== 'nsubj') return [];
  const content = clauseSpan(doc, clause);
  const source = nounPhrase(doc, subject, verb);
  const parts: WordSpan[] = [[verb, verb], source, content];
  const apart = [...parts].sort((a, b) => a[0] - b[0]).every(([first], i, all) => first > (all[i - 1]?.[1] ?? -1));
  return apart ? [{ cue: [verb, verb], source: [source], content: [content], confidence: CONFIDENCE }] : [];
}

/** A clause without the full stop or comma around it. */
function clauseSpan(doc: Document, clause: number): WordSpan {
  const isStop = (word: number) => relation(doc, word) === 'punct' && /^[.,;:]$/.test(lower(doc, word));
  const { first, last } = subtree(doc, clause);
  let [start, end] = [first, last];
  while (start < clause && isStop(start)) start++;
  while (end > clause && isStop(end)) end--;
  if (/^[“"‘']$/.test(form(doc, start)) && /^[”"’']$/.test(form(doc, end + 1))) end++; // the tree may leave the closing mark outside
  return [start, end];
}

function wordsOf(spans: readonly WordSpan[]): Set<number> {
  return new Set(spans.flatMap(([first, last]) => indicesOf({ first, last })));
}
