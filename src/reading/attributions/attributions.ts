import type { Quote } from '../../language/parse.ts';
import { type Document, overlaps, spanOf } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { addresseeOf, withoutRecipient } from './addressee.ts';
import { bySyntax } from './by-syntax.ts';
import { contentOf, covered, kindOf, merge } from './content.ts';
import { continued, isStatement } from './continued.ts';
import { type Draft, inOrder } from './draft.ts';
import { findInterview } from './interview.ts';
import type { Quotation } from './quotations.ts';
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
  const inTurns = merge(turns.flatMap((t) => t.content));
  const toDraft = (found: Quote): Draft => {
    const quote = withoutRecipient(doc, lexicon, found);
    const content = contentOf(doc, quote, quotations);
    const source = sourceOf(doc, quote);
    return {
      kind: kindOf(doc.text, content, quotations),
      source: source.map(([first, last]) => spanOf(doc, { first, last })),
      cue: [spanOf(doc, { first: quote.cue[0], last: quote.cue[1] })],
      content,
      ...resolveSource(doc, lexicon, index, source),
      addressee: addresseeOf(doc, lexicon, index, { ...quote, source }),
      confidence: quote.confidence,
    };
  };
  const found = [...doc.quotes.filter(({ confidence }) => confidence >= LEAST), ...bySyntax(doc, lexicon)]
    .map(toDraft)
    .filter((draft) => draft.content.length > 0 && !isLabeled(draft, turns));
  const read = withoutRivals(doc, found, quotations);
  const known = [...turns, ...read];
  const held = merge(known.flatMap((draft) => draft.content));
  const left = quotations.filter((q) => covered(q.spans, inTurns) === 0);
  const more = signed(
    doc,
    left.filter((q) => covered(q.spans, held) === 0 && isStatement(doc, q.spans)),
  ).map(toDraft);
  const drafts = [...known, ...more].sort(inOrder);
  return continued(doc, drafts, left).sort(inOrder);
}

/** The model may find a turn of a transcript too, by its label or the colon after it. */
function isLabeled(draft: Draft, turns: readonly Draft[]): boolean {
  const labels = turns.flatMap((turn) => turn.source.map(({ start, end }) => ({ start, end: end + 1 })));
  return [...draft.source, ...draft.cue].some((span) => labels.some((label) => overlaps(label, span)));
}
