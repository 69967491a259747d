import type { Span } from '../../schema/span.ts';
import { type Document, inFurniture, lower, relation, wordsIn } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Draft } from './draft.ts';
import { paragraphs } from './quotations.ts';
import type { EntityIndex } from './speakers.ts';

/**
 * Fewer questions make no interview. Some of them ask "you", and in most of the answers somebody speaks of himself: neither a guide ("What happens
 * next?") nor an essay that asks its readers is one.
 */
const FEWEST = 3;
const TO_YOU = 0.3;
const OF_ME = 0.5;
/** In characters, and in paragraphs. */
const LONGEST_QUESTION = 300;
const LONGEST_ANSWER = 5;

interface Turn {
  readonly question: boolean;
  readonly paragraphs: readonly Span[];
}

/**
 * The turns of an interview that is printed without labels: paragraphs that ask, each answered by those that follow. Who answers is the one whom
 * the introduction says to be interviewed; who asks is not known.
 */
export function findInterview(doc: Document, lexicon: Lexicon, index: EntityIndex): Draft[] {
  const turns = turnsOf(doc);
  const share = (asking: boolean, person: 1 | 2) => {
    const some = turns.filter(({ question }) => question === asking);
    return some.filter((turn) => turn.paragraphs.some((p) => hasPerson(doc, lexicon, p, person))).length / some.length;
  };
  if (turns.length < 2 * FEWEST || share(true, 2) < TO_YOU || share(false, 1) < OF_ME) return [];
  if (turns.some((turn) => turn.paragraphs.length > LONGEST_ANSWER)) return [];
  const answering = interviewee(doc, lexicon, index, turns[0]?.paragraphs[0]?.start ?? 0);
  if (answering === null) return [];
  return turns.map((turn) => ({
    ...{ kind: 'direct', source: [], cue: [], content: turn.paragraphs, onBehalfOf: null },
    speaker: turn.question ? null : answering,
    addressee: turn.question ? answering : null,
    confidence: turn.question ? 0.6 : 0.8,
  }));
}

/** Questions and answers by turns, from the first question on; the last answer ends with its paragraph. */
function turnsOf(doc: Document): Turn[] {
  const all = paragraphs(doc.text).filter((p) => !inFurniture(doc, p));
  const begin = all.findIndex((p, i) => i > 0 && isQuestion(doc.text, p));
  const turns: { question: boolean; paragraphs: Span[] }[] = [];
  for (const paragraph of begin < 0 ? [] : all.slice(begin)) {
    const question = isQuestion(doc.text, paragraph);
    const last = turns.at(-1);
    if (last?.question === question) last.paragraphs.push(paragraph);
    else turns.push({ question, paragraphs: [paragraph] });
  }
  const last = turns.at(-1);
  if (last?.question) turns.pop();
  else last?.paragraphs.splice(1);
  return turns;
}

/** "Were you nervous?", in bold too; not a question in quotation marks, which somebody asks within the article. */
function isQuestion(text: string, { start, end }: Span): boolean {
  const words = text.slice(start, end);
  return words.length <= LONGEST_QUESTION && /\?[*_]{0,3}$/.test(words) && !/["“”]/.test(words);
}

function hasPerson(doc: Document, lexicon: Lexicon, span: Span, person: 1 | 2): boolean {
  const words = wordsIn(doc, span);
  if (!words) return false;
  for (let i = words.first; i <= words.last; i++)
    if (lexicon.pronouns.get(lower(doc, i))?.person === person) return true;
  return false;
}

/**
 * Whom the text before the first turn says to be interviewed: the one person named there, or the one who speaks or is asked ("Ana Gil spoke to The
 * Courier"). Null where that is nobody or several.
 *
 * @param until where the first turn begins
 */
export function interviewee(doc: Document, lexicon: Lexicon, index: EntityIndex, until: number): number | null {
  const named = index.clusters.flatMap((cluster, c) => {
    const before = cluster.mentions.filter((m) => (doc.words[m.first]?.start ?? until) < until);
    return cluster.type === 'person' && before.some((m) => m.form === 'name') ? [{ c, before }] : [];
  });
  const asked = named.filter(({ before }) => before.some((m) => isInterviewed(doc, lexicon, m.head)));
  const [only, ...others] = named.length === 1 ? named : asked;
  return only && others.length === 0 ? only.c : null;
}

function isInterviewed(doc: Document, lexicon: Lexicon, word: number): boolean {
  const verb = doc.words[doc.words[word]?.head ?? -1]?.lemma.toLowerCase() ?? '';
  return /^(nsubj|obj)$/.test(relation(doc, word)) && lexicon.saying.interviewing.has(verb);
}
