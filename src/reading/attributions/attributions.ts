import type { AttributionKind } from '../../schema/annotation.ts';
import type { Span } from '../../schema/span.ts';
import { type Document, inFurniture, overlaps, spanOf, wordsIn } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { addresseeOf } from './addressee.ts';
import { contentOf, covered, kindOf, length, merge } from './content.ts';
import type { Quotation } from './quotations.ts';
import { sourceOf } from './source.ts';
import { type EntityIndex, resolveSource } from './speakers.ts';
import { findTurns } from './turns.ts';

/** An attribution before it gets its id; entities are cluster indices. */
export interface Draft {
  readonly kind: AttributionKind;
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
  readonly speaker: number | null;
  readonly onBehalfOf: number | null;
  readonly addressee: number | null;
  readonly confidence: number;
}

/** In quotation marks but shorter than this, it is a term, a title or a nickname: no statement of its own. */
const SHORTEST = 20;

/** Attributions in order of their first character: those of the model, and quotations that it left over, which continue the speaker before. */
export function findAttributions(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  quotations: readonly Quotation[],
): Draft[] {
  const turns = findTurns(doc, index);
  const inTurns = merge(turns.flatMap((t) => t.content));
  const read = doc.quotes
    .map((quote): Draft => {
      const content = contentOf(doc, quote, quotations);
      const [first, last] = quote.cue;
      const source = sourceOf(doc, quote);
      return {
        kind: kindOf(doc.text, content, quotations),
        source: source.map(([a, b]) => spanOf(doc, { first: a, last: b })),
        cue: [spanOf(doc, { first, last })],
        content,
        ...resolveSource(doc, lexicon, index, source),
        addressee: addresseeOf(doc, index, quote),
        confidence: quote.confidence,
      };
    })
    .filter((draft) => draft.content.length > 0 && !isLabeled(draft, turns));
  const drafts = [...turns, ...read].sort((a, b) => startOf(a) - startOf(b));
  const left = quotations.filter((q) => covered(q.spans, inTurns) === 0);
  return continued(doc, drafts, left).sort((a, b) => startOf(a) - startOf(b));
}

/**
 * Gives the quotations that no attribution holds to the speaker whose words stand right before them: in the same paragraph as more
 * of the same statement ('"No," he said. "Never."'), in the next one as a statement of its own without source and cue.
 */
function continued(doc: Document, drafts: readonly Draft[], quotations: readonly Quotation[]): Draft[] {
  const out = [...drafts];
  for (const { spans } of quotations) {
    const [first] = spans;
    if (!first || length(spans) < SHORTEST || spans.some((s) => inFurniture(doc, s))) continue;
    // What is attributed inside the quotation ("the president confirmed this") leaves open who says all of it.
    const outside = out.filter((d) => !d.cue.some((cue) => spans.some((s) => overlaps(s, cue))));
    if (outside.some((d) => covered(spans, d.content) > 0)) continue;
    if (!isSentence(doc, first)) continue;
    const before = outside.findLast((d) => startOf(d) < first.start);
    const at = before ? out.indexOf(before) : -1;
    const between = before ? doc.text.slice(endOf(before), first.start) : '';
    if (before && before.kind !== 'indirect' && /^[^\n]{0,3}$/.test(between)) {
      out[at] = { ...before, content: merge([...before.content, ...spans]) };
      continue;
    }
    const follows = before !== undefined && before.kind !== 'indirect' && /^[^\p{L}]*$/u.test(between);
    out.splice(at + 1, 0, {
      kind: 'direct',
      source: [],
      cue: [],
      content: [...spans],
      speaker: follows ? before.speaker : null,
      onBehalfOf: follows ? before.onBehalfOf : null,
      addressee: null,
      confidence: follows ? before.confidence * 0.8 : 0.3,
    });
  }
  return out;
}

/** The model may find a turn of a transcript too, by its label or the colon after it. */
function isLabeled(draft: Draft, turns: readonly Draft[]): boolean {
  const labels = turns.flatMap((turn) => turn.source.map(({ start, end }) => ({ start, end: end + 1 })));
  return [...draft.source, ...draft.cue].some((span) => labels.some((label) => overlaps(label, span)));
}

/** Whole sentences only: the quotation holds a verb and begins with a capital letter. */
function isSentence(doc: Document, span: Span): boolean {
  if (!/^\P{L}{0,3}\p{Lu}/u.test(doc.text.slice(span.start, span.start + 4))) return false;
  const range = wordsIn(doc, span);
  return range !== null && doc.words.slice(range.first, range.last + 1).some((w) => /^(VERB|AUX)$/.test(w.upos));
}

function startOf(draft: Draft): number {
  return Math.min(...[...draft.source, ...draft.cue, ...draft.content].map((s) => s.start));
}

function endOf(draft: Draft): number {
  return Math.max(...[...draft.source, ...draft.cue, ...draft.content].map((s) => s.end));
}
