/** The corpora (see their README) as documents of words. */

import { z } from 'zod';
import { splitSentences } from '../../language/sentences.ts';
import type { TokenLexicon } from '../../language/token-lexicon.ts';
import { tokenize } from '../../language/tokens.ts';
import type { Span } from '../../schema/span.ts';
import { readCorpus, readRecords } from '../corpus-file.ts';
import type { TreebankDocument } from './conllu.ts';
import { readConllu } from './conllu.ts';
import type { Attribution, Document, Range } from './document.ts';
import { wordsOf } from './document.ts';

const spans = z.array(z.tuple([z.number(), z.number()]));
const namesSchema = z.object({
  id: z.string(),
  text: z.string(),
  mentions: z.array(z.object({ start: z.number(), end: z.number(), label: z.string() })),
});
const quotesSchema = z.object({
  id: z.string(),
  text: z.string(),
  attributions: z.array(z.object({ source: spans, cue: spans, content: spans })),
});
const factualitySchema = z.object({
  id: z.string(),
  text: z.string(),
  predicates: z.array(z.object({ start: z.number(), end: z.number(), factual: z.number() })),
});
type Names = z.infer<typeof namesSchema>;
type Factuality = z.infer<typeof factualitySchema>;

/** The words of a span as a list of one, or an empty list. */
function rangeOf(words: readonly Span[], span: Span): Range[] {
  const range = wordsOf(words, span);
  return range ? [range] : [];
}

function namesOn(words: readonly Span[], mentions: Names['mentions']) {
  return mentions.flatMap((m) => rangeOf(words, m).map((range) => ({ range, label: m.label })));
}

/** Texts with their mentions of names, by id. */
export function readMentions(path: string): Map<string, Names> {
  return new Map(readRecords(path, namesSchema).map((record) => [record.id, record]));
}

/** Words and sentences as the product cuts them. */
function segment(text: string, lexicon: TokenLexicon) {
  const words = tokenize(text, lexicon);
  const index = new Map(words.map(({ start }, i) => [start, i]));
  const sentences = splitSentences(text, words, lexicon).map(({ start }) => index.get(start) ?? 0);
  return { text, words, sentences, goldSentences: false };
}

/** Documents with names. */
export function readNames(path: string, lexicon: TokenLexicon): Document[] {
  return [...readMentions(path).values()].map(({ id, text, mentions }) => {
    const segmented = segment(text, lexicon);
    return { id, ...segmented, names: namesOn(segmented.words, mentions) };
  });
}

/** Documents with attributions. */
export function readQuotes(path: string, lexicon: TokenLexicon): Document[] {
  return readRecords(path, quotesSchema).map(({ id, text, attributions }) => {
    const segmented = segment(text, lexicon);
    const on = (part: [number, number][]) => part.flatMap(([start, end]) => rangeOf(segmented.words, { start, end }));
    const onWords = attributions.map(
      (a): Attribution => ({ cue: on(a.cue), source: on(a.source), content: on(a.content) }),
    );
    return { id, ...segmented, attributions: onWords };
  });
}

/** Sentences with the factuality of their predicates, by the sentence's id. */
export function readFactuality(path: string): Map<string, Factuality> {
  return new Map(readRecords(path, factualitySchema).map((record) => [record.id, record]));
}

interface Layers {
  /** Names over the same texts (UNER is laid over EWT). */
  names?: Map<string, Names>;
  factuality?: Map<string, Factuality>;
}

/** Documents with trees, and with what other corpora say of the same texts. */
export function readTreebank(path: string, { names, factuality }: Layers): Document[] {
  return readConllu(readCorpus(path)).map((document) => {
    const { lemmas: _, features: __, sentenceIds, ...labels } = document;
    const layer = names?.get(document.id);
    return {
      ...labels,
      ...(layer && { names: namesOn(document.words, respaced(layer, document.text)) }),
      ...(factuality && { factuality: sentenceIds.flatMap((id, i) => factualityOn(document, i, factuality.get(id))) }),
    };
  });
}

/** Mentions moved to a text that differs from theirs in spacing only. */
function respaced(layer: Names, text: string): Names['mentions'] {
  if (layer.text === text) return layer.mentions;
  const here = inkOffsets(text);
  const there = inkOffsets(layer.text);
  if (here.length !== there.length) throw new Error(`${layer.id}: the texts of trees and names differ`);
  const ordinal = new Map(there.map((offset, i) => [offset, i]));
  const move = (offset: number) => here[ordinal.get(offset) ?? 0] ?? 0;
  return layer.mentions.map(({ start, end, label }) => ({ start: move(start), end: move(end - 1) + 1, label }));
}

/** Offsets of all characters that are no space. */
function inkOffsets(text: string): number[] {
  return [...text.matchAll(/\S/g)].map((match) => match.index);
}

function factualityOn(document: TreebankDocument, sentence: number, record: Factuality | undefined) {
  const base = document.words[document.sentences[sentence] ?? 0]?.start ?? 0;
  if (!record || document.text.slice(base, base + record.text.length) !== record.text) return [];
  return record.predicates.flatMap(({ start, end, factual }) =>
    rangeOf(document.words, { start: base + start, end: base + end }).map(([word]) => ({ word, value: factual })),
  );
}

/** Texts of one line each, without labels. */
export function readLines(path: string, lexicon: TokenLexicon): Document[] {
  return readCorpus(path)
    .split('\n')
    .filter(Boolean)
    .map((text, i) => ({ id: String(i), ...segment(text, lexicon) }));
}
