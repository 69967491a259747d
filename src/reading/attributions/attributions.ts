import type { Quote } from '../../language/parse.ts';
import { type Document, spanOf } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { overlapping } from '../overlapping.ts';
import { addresseeOf, withoutRecipient } from './addressee.ts';
import { bySyntax } from './by-syntax.ts';
import { contentOf, kindOf } from './content.ts';
import { continued, isStatement } from './continued.ts';
import { type Draft, inOrder } from './draft.ts';
import { findInterview } from './interview.ts';
import { type Quotation, quotationsAt } from './quotations.ts';
import { withoutRivals } from './rivals.ts';
import { signed } from './signed.ts';
import { sourceOf } from './source.ts';
import { type EntityIndex, resolveSource } from './speakers.ts';
import { findTurns } from './turns.ts';

/** What the model is less sure of is none; set on PolNeAR dev. */
const LEAST = 0.3;

/** Attributions in order of their first character: those of the model, those that the tree
 * shows besides, and quotations that are left over, which continue the speaker before. */
export function findAttributions(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  quotations: readonly Quotation[],
): Draft[] {
  const labeled = findTurns(doc, lexicon, index);
  const turns = labeled.length > 0 ? labeled : findInterview(doc, lexicon, index);
  const marksAt = quotationsAt(quotations);
  const toDraft = (found: Quote): Draft => {
    const quote = withoutRecipient(doc, lexicon, found);
    const content = contentOf(doc, quote, marksAt);
    const source = sourceOf(doc, quote);
    return {
      kind: kindOf(doc.text, content, marksAt),
      source: source.map(([first, last]) => spanOf(doc, { first, last })),
      cue: [spanOf(doc, { first: quote.cue[0], last: quote.cue[1] })],
      content,
      ...resolveSource(doc, lexicon, index, source),
      addressee: addresseeOf(doc, lexicon, index, { ...quote, source }),
      confidence: quote.confidence,
    };
  };
  const isLabeled = labelTest(turns);
  const found = [...doc.quotes.filter(({ confidence }) => confidence >= LEAST), ...bySyntax(doc, lexicon)]
    .map(toDraft)
    .filter((draft) => draft.content.length > 0 && !isLabeled(draft));
  const read = withoutRivals(doc, found, quotations);
  const known = [...turns, ...read];
  const left = withoutHeld(quotations, turns);
  const more = signed(
    doc,
    withoutHeld(left, known).filter((q) => isStatement(doc, q.spans)),
  ).map(toDraft);
  const drafts = [...known, ...more].sort(inOrder);
  return continued(doc, drafts, left).sort(inOrder);
}

/** The quotations that no draft holds a character of. */
function withoutHeld(quotations: readonly Quotation[], drafts: readonly Draft[]): Quotation[] {
  const held = overlapping(drafts.flatMap(({ content }) => content));
  return quotations.filter(({ spans }) => spans.every((span) => held(span).length === 0));
}

/** Makes the test for what the model finds of a turn of a transcript too, by its label or the colon after it. */
function labelTest(turns: readonly Draft[]): (draft: Draft) => boolean {
  const labels = overlapping(turns.flatMap(({ source }) => source.map(({ start, end }) => ({ start, end: end + 1 }))));
  return ({ source, cue }) => [...source, ...cue].some((span) => labels(span).length > 0);
}
