import { parseTable } from '../lexicon/table.ts';
import { lemmaKey, lemmaOf } from './lemmas.ts';
import type { Model } from './model.ts';
import { modelInput } from './model-input.ts';
import type { OtherNames } from './names.ts';
import { nameType, parseOtherNames } from './names.ts';
import type { Language, Name, Parse, Quote, Word } from './parse.ts';
import type { SentenceReading } from './reading.ts';
import { windowReader } from './reading.ts';
import type { Segments } from './segment.ts';
import { segment } from './segment.ts';
import { parseTokenLexicon } from './token-lexicon.ts';
import { planWindows } from './windows.ts';
import { wordCutter } from './word-pieces.ts';

/** What the tables of data/lexicon tell of words beside what the model knows. */
interface WordTables {
  readonly lemmas: ReadonlyMap<string, string>;
  readonly otherNames: OtherNames;
}

/**
 * Puts a language together.
 *
 * @param model the trained model
 * @param tables file name → text of the tables in data/lexicon: those of the tokenizer (token-lexicon.ts), `lemmas.tsv`, `events.tsv`
 */
export function createLanguage(model: Model, tables: ReadonlyMap<string, string>): Language {
  const rows = (file: string) => parseTable(tables.get(file) ?? '');
  const cut = wordCutter(model.vocabulary);
  const tokens = parseTokenLexicon(tables);
  const words: WordTables = {
    lemmas: new Map(rows('lemmas.tsv').map(([form = '', upos = '', lemma = '']) => [lemmaKey(form, upos), lemma])),
    otherNames: parseOtherNames(rows('events.tsv')),
  };
  const readWindow = windowReader(model);

  return {
    async parse(text, onProgress) {
      const segments = segment(text, tokens, cut);
      const starts = segments.opensSentence.flatMap((opens, word) => (opens ? [word] : []));
      const sentences: SentenceReading[] = [];
      const quotes: Quote[] = [];
      for (const window of planWindows(
        segments.pieces.map((ids) => ids.length),
        starts,
      )) {
        const outputs = await model.session.run(modelInput(segments, window));
        const reading = readWindow(segments, window, outputs);
        sentences.push(...reading.sentences);
        quotes.push(...reading.quotes);
        onProgress?.(window.to / segments.words.length);
      }
      return assemble(segments, sentences, quotes, words);
    },
  };
}

function assemble(
  segments: Segments,
  sentences: readonly SentenceReading[],
  quotes: Quote[],
  tables: WordTables,
): Parse {
  return {
    words: sentences.flatMap((reading, sentence) => wordsOf(segments, reading, sentence, tables)),
    sentences: sentences.map(({ first, upos }) => ({
      start: segments.words[first]?.start ?? 0,
      end: segments.words[first + upos.length - 1]?.end ?? 0,
    })),
    names: sentences.flatMap((reading) => namesOf(segments, reading, tables)),
    quotes,
  };
}

function wordsOf(
  { text, words }: Segments,
  reading: SentenceReading,
  sentence: number,
  { lemmas }: WordTables,
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
      deprel: reading.deprels[i] ?? 'dep',
      factuality: reading.factuality[i] ?? null,
    };
  });
}

function namesOf({ text, words }: Segments, reading: SentenceReading, { otherNames }: WordTables): Name[] {
  return reading.names.flatMap((span) => {
    const { first, last, confidence } = span;
    const forms = words.slice(first, last + 1).map(({ start, end }) => text.slice(start, end));
    const type = nameType(span, forms, otherNames);
    const [start, end] = [words[first]?.start ?? 0, words[last]?.end ?? 0];
    return type ? [{ first, last, start, end, type, confidence }] : [];
  });
}
