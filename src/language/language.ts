import { parseTable } from '../lexicon/table.ts';
import type { Span } from '../schema/span.ts';
import { nameDecoder } from './decoders/names.ts';
import { freshParagraphs } from './fresh-paragraphs.ts';
import { lemmaOf, parseExceptions } from './lemmas.ts';
import type { Model } from './model.ts';
import { modelInput } from './model-input.ts';
import { documentNames, parseOtherNames } from './names.ts';
import type { Language, Quote, Word } from './parse.ts';
import type { SentenceReading } from './reading.ts';
import { windowReader } from './reading.ts';
import type { Segments } from './segment.ts';
import { segment } from './segment.ts';
import { parseTokenLexicon } from './token-lexicon.ts';
import { planWindows } from './windows.ts';
import { wordCutter } from './word-pieces.ts';
import { packVectors } from './word-vectors.ts';

/**
 * Puts a language together.
 *
 * @param model the trained model
 * @param tables file name → text of the tables in data/lexicon: those of the tokenizer (token-lexicon.ts), `lemmas.tsv`, `irregular-verbs.tsv`,
 *   `events.tsv`, `given-names.tsv`, `pronouns.tsv`, `date-labels.tsv`
 */
export function createLanguage(model: Model, tables: ReadonlyMap<string, string>): Language {
  const rows = (file: string) => parseTable(tables.get(file) ?? '');
  const cut = wordCutter(model.vocabulary);
  const tokens = parseTokenLexicon(tables);
  const lemmas = parseExceptions(rows('irregular-verbs.tsv'), rows('lemmas.tsv'));
  const first = (file: string) => rows(file).map(([word = '']) => word);
  const links = {
    pronouns: new Set(first('pronouns.tsv')),
    ordinary: new Set([...tokens.starters, ...first('date-labels.tsv')]),
  };
  const nameLexicon = { others: parseOtherNames(rows('events.tsv')), given: new Set(first('given-names.tsv')) };
  const names = nameDecoder(model.labels.names);
  const readWindow = windowReader(model, names);

  return {
    async parse(text, onProgress) {
      const segments = segment(text, tokens, cut);
      const sizes = segments.pieces.map((ids) => ids.length);
      const starts = segments.opensSentence.flatMap((opens, word) => (opens ? [word] : []));
      const sentences: SentenceReading[] = [];
      const quotes: Quote[] = [];
      let vectors: ReturnType<typeof packVectors> | undefined;
      for (const window of planWindows(sizes, starts, freshParagraphs(segments, links))) {
        const outputs = await model.session.run(modelInput(segments, window));
        const reading = readWindow(segments, window, outputs);
        sentences.push(...reading.sentences);
        quotes.push(...reading.quotes);
        const width = outputs.vectors.length / (window.end - window.start);
        vectors ??= packVectors(segments.words.length, width);
        const [from, to] = [window.from - window.start, window.to - window.start];
        vectors.put(window.from, outputs.vectors.subarray(from * width, to * width));
        onProgress?.(window.to / segments.words.length);
      }
      return {
        words: sentences.flatMap((reading, sentence) => wordsOf(segments, reading, sentence, lemmas)),
        sentences: sentences.map((reading) => spanOf(segments, reading)),
        names: documentNames(segments, sentences, names, nameLexicon),
        quotes,
        vectors: vectors ?? packVectors(0, 0),
      };
    },
  };
}

function spanOf({ words }: Segments, { first, upos }: SentenceReading): Span {
  return { start: words[first]?.start ?? 0, end: words[first + upos.length - 1]?.end ?? 0 };
}

function wordsOf(
  { text, words }: Segments,
  reading: SentenceReading,
  sentence: number,
  lemmas: ReadonlyMap<string, string>,
): Word[] {
  return reading.upos.map((upos, i) => {
    const { start, end } = words[reading.first + i] ?? { start: 0, end: 0 };
    return {
      start,
      end,
      sentence,
      lemma: lemmaOf(text.slice(start, end), upos, lemmas),
      upos,
      head: reading.heads[i] ?? -1,
      attachment: reading.attachments[i] ?? 0,
      deprel: reading.deprels[i] ?? 'dep',
      factuality: reading.factuality[i] ?? null,
    };
  });
}
