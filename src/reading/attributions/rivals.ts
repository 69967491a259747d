import { hull } from '../../schema/span.ts';
import { type Document, overlaps, wordsIn } from '../document.ts';
import { overlapping } from '../overlapping.ts';
import { covered } from './content.ts';
import type { Draft } from './draft.ts';
import type { Quotation } from './quotations.ts';

/** Holds a content this quotation? */
const MOST = 0.8;

/**
 * Leaves a quotation that several attributions claim to the one whose cue stands in its sentence: in a list of quotations, each with a speaker of
 * its own ('"No," wrote Berg. "Never," wrote Reed.'), the model may give one to the next speaker too. Nobody loses the only one that he has.
 */
export function withoutRivals(doc: Document, drafts: readonly Draft[], quotations: readonly Quotation[]): Draft[] {
  const out = [...drafts];
  const at = overlapping(drafts.map(({ content }) => hull(content)));
  for (const { spans } of quotations) {
    const holders = at(hull(spans)).filter((i) => claims(out[i], spans));
    const near = holders.filter((i) => isNear(doc, out[i], spans));
    if (near.length === 0) continue;
    for (const i of holders) {
      const draft = out[i];
      const rest = draft?.content.filter((held) => !spans.some((s) => overlaps(s, held))) ?? [];
      if (draft && !near.includes(i) && rest.length > 0) out[i] = { ...draft, content: rest };
    }
  }
  return out;
}

/** Is it said of all of the quotation from outside? */
function claims(draft: Draft | undefined, spans: Quotation['spans']): boolean {
  if (!draft || draft.cue.some((cue) => spans.some((s) => overlaps(s, cue)))) return false;
  return covered(spans, draft.content) > MOST;
}

function isNear(doc: Document, draft: Draft | undefined, spans: Quotation['spans']): boolean {
  const sentences = new Set(
    spans.flatMap((span) => {
      const words = wordsIn(doc, span);
      return words ? [doc.words[words.first]?.sentence, doc.words[words.last]?.sentence] : [];
    }),
  );
  return (draft?.cue ?? []).some((cue) => sentences.has(doc.words[wordsIn(doc, cue)?.first ?? -1]?.sentence));
}
