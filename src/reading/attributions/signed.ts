import type { Quote, WordSpan } from '../../language/parse.ts';
import { type Document, form, type WordRange, wordsIn } from '../document.ts';
import type { Quotation } from './quotations.ts';
import { nounPhrase } from './source.ts';

/** How often such an attribution is right, before calibration. */
const CONFIDENCE = 0.6;

/** "“A masterpiece.” — Ana Gil, The Courier": a dash, then whose words it was, to the line's end. */
const SIGNATURE = /^\s{0,3}([—–―]|--?)[^\S\n]{0,2}(\p{Lu}[^\n“"]{1,80})(?:\n|$)/u;

/**
 * Quotations that no verb attributes but the way in which they are printed: signed with a name after a dash, or announced with a colon. The dash or
 * the colon is the cue.
 *
 * @param quotations those that nobody is known to say
 */
export function signed(doc: Document, quotations: readonly Quotation[]): Quote[] {
  return quotations.flatMap(({ spans }): Quote[] => {
    const content = spans.flatMap((span) => wordSpans(wordsIn(doc, span)));
    const [start, end] = [spans[0]?.start ?? 0, spans.at(-1)?.end ?? 0];
    const parts = content.length > 0 ? (signature(doc, end) ?? announcement(doc, start)) : undefined;
    return parts ? [{ ...parts, content, confidence: CONFIDENCE }] : [];
  });
}

type Parts = Pick<Quote, 'cue' | 'source'>;

function signature(doc: Document, end: number): Parts | undefined {
  const [, dash, name] = SIGNATURE.exec(doc.text.slice(end, end + 100)) ?? [];
  if (!dash || !name) return undefined;
  const at = { dash: doc.text.indexOf(dash, end), name: doc.text.indexOf(name, end) };
  const [cue] = wordSpans(wordsIn(doc, { start: at.dash, end: at.dash + dash.length }));
  const source = wordSpans(wordsIn(doc, { start: at.name, end: at.name + name.trimEnd().length }));
  return cue && source.length > 0 ? { cue, source } : undefined;
}

/** "Ana Gil put it plainly: “…”", "From the report: “…”": the subject of what stands before the colon, or else its last noun. */
function announcement(doc: Document, start: number): Parts | undefined {
  const cue = (wordsIn(doc, { start, end: doc.text.length })?.first ?? 0) - 1;
  const sentence = doc.sentences[doc.words[cue]?.sentence ?? -1];
  const range = sentence && wordsIn(doc, { start: sentence.start, end: doc.words[cue]?.start ?? 0 });
  if (!range || form(doc, cue) !== ':') return undefined;
  const before = Array.from({ length: range.last - range.first + 1 }, (_, i) => range.first + i);
  const subject = before.find((i) => doc.words[i]?.deprel === 'nsubj' && doc.words[doc.words[i].head]?.head === -1);
  const noun = subject ?? before.findLast((i) => /^(PROPN|NOUN)$/.test(doc.words[i]?.upos ?? ''));
  return noun === undefined ? undefined : { cue: [cue, cue], source: [nounPhrase(doc, noun, cue)] };
}

function wordSpans(range: WordRange | null): WordSpan[] {
  return range ? [[range.first, range.last]] : [];
}
