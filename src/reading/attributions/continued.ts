import { length, type Span } from '../../schema/span.ts';
import { type Document, inFurniture, overlaps, wordsIn } from '../document.ts';
import { covered, merge } from './content.ts';
import { type Draft, endOf, startOf } from './draft.ts';
import type { Quotation } from './quotations.ts';

/** In quotation marks but shorter than this, it is a term, a title or a nickname: no statement of its own. */
const SHORTEST = 20;

/** Characters between a statement and more of it: a full stop and a space. */
const RIGHT_AFTER = 3;

const NOBODY = { source: [], speaker: null, onBehalfOf: null, confidence: 0.3 };

/**
 * Gives the quotations that no attribution holds to the speaker whose words stand right before them: as more of the same statement
 * ('"No," he said. "Never."'), or, after more words or in the next paragraph, as another statement, without a cue, from the same source.
 * Else to the speaker whose words stand right after them ('"No." "Never," he said.'); else nobody is known to say it.
 */
export function continued(doc: Document, drafts: readonly Draft[], quotations: readonly Quotation[]): Draft[] {
  const out = [...drafts];
  const orphans: Draft[] = [];
  for (const { spans } of quotations) {
    const [first] = spans;
    if (!first || !isStatement(doc, spans)) continue;
    // What is attributed inside the quotation ("the president confirmed this") leaves open who says all of it.
    const outside = out.filter((d) => !d.cue.some((cue) => spans.some((s) => overlaps(s, cue))));
    if (outside.some((d) => covered(spans, d.content) > 0)) continue;
    // Without its closing mark it goes on too far: '"We lost everything, said Haddad. Nobody came.'
    if (outside.length < out.length && !isClosed(doc.text, spans)) continue;
    const before = outside.findLast((d) => startOf(d) < first.start);
    const at = before ? out.indexOf(before) : -1;
    if (!before || !speaks(before) || !followsOn(doc, before, first)) orphans.push(another(NOBODY, spans));
    else if (!isRightAfter(doc.text, endOf(before), first)) out.splice(at + 1, 0, another(before, spans));
    else out[at] = { ...before, content: merge([...before.content, ...spans]) };
  }
  for (const orphan of orphans.reverse()) {
    const after = out.find((d) => speaks(d) && isRightBefore(doc, orphan, d));
    out.push(after ? another(after, orphan.content) : orphan);
  }
  return out;
}

/** More of the same statement stands in the same paragraph. */
function isRightAfter(text: string, end: number, { start }: Span): boolean {
  return start - end <= RIGHT_AFTER && !text.slice(end, start).includes('\n');
}

/** A statement of its own by the same speaker. */
function another(by: Omit<Draft, 'kind' | 'content' | 'cue' | 'addressee'>, content: readonly Span[]): Draft {
  return { ...by, kind: 'direct', cue: [], content, addressee: null };
}

function speaks({ kind, source }: Draft): boolean {
  return kind !== 'indirect' && source.length > 0;
}

/** Does nothing stand between but the end of the sentence that attributes: "she told reporters outside the court."? */
function followsOn(doc: Document, before: Draft, { start }: Span): boolean {
  const last = wordsIn(doc, { start: startOf(before), end: endOf(before) })?.last ?? -1;
  const sentence = doc.sentences[doc.words[last]?.sentence ?? -1];
  return sentence !== undefined && /^\P{L}*$/u.test(doc.text.slice(Math.min(sentence.end, start), start));
}

function isRightBefore(doc: Document, orphan: Draft, { content: [first] }: Draft): boolean {
  const end = endOf(orphan);
  return first !== undefined && first.start >= end && /^[^\p{L}:]*$/u.test(doc.text.slice(end, first.start));
}

function isClosed(text: string, spans: readonly Span[]): boolean {
  return /["”»'’]/.test(text.charAt((spans.at(-1)?.end ?? 0) - 1));
}

/** Is it more than a term, a title or a nickname? Whole sentences only: it holds a verb and begins with a capital letter. */
export function isStatement(doc: Document, spans: readonly Span[]): boolean {
  const [first] = spans;
  if (!first || length(spans) < SHORTEST || spans.some((s) => inFurniture(doc, s))) return false;
  if (!/^\P{L}{0,3}\p{Lu}/u.test(doc.text.slice(first.start, first.start + 4))) return false;
  const range = wordsIn(doc, first);
  return range !== null && doc.words.slice(range.first, range.last + 1).some((w) => /^(VERB|AUX)$/.test(w.upos));
}
