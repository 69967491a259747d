import { readFileSync } from 'node:fs';
import { Tokenizer } from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseVocabulary, UNKNOWN, wordCutter } from '../../src/language/word-pieces.ts';

const vocabulary = parseVocabulary(readFileSync(new URL('../../data/models/en/vocab.txt', import.meta.url), 'utf8'));
const pieceOf = [...vocabulary.keys()];
const cut = wordCutter(vocabulary);
const pieces = (word: string) => cut(word).map((id) => pieceOf[id]);

test('a word that the vocabulary has is one piece, whatever its case and accents', () => {
  expect(pieces('Moscow')).toEqual(['moscow']);
  expect(pieces('CAFÉ')).toEqual(['cafe']);
});

test('other words are cut into the longest pieces from the left', () => {
  expect(pieces('Zelenskyy').join(' ')).toMatch(/^ze\S* ##/);
  expect(pieces("n't")).toEqual(['n', "'", 't']);
});

test('a word of control characters is unknown, and an endless one is worth sixteen pieces', () => {
  expect(cut('\u0000')).toEqual([UNKNOWN]);
  expect(cut(`https://${'x/'.repeat(5000)}`)).toHaveLength(16);
});

describe('the pieces are those of the library that the field uses', () => {
  const json = {
    version: '1.0',
    added_tokens: [],
    normalizer: {
      type: 'BertNormalizer',
      clean_text: true,
      handle_chinese_chars: true,
      strip_accents: null,
      lowercase: true,
    },
    pre_tokenizer: { type: 'BertPreTokenizer' },
    post_processor: null,
    decoder: null,
    model: {
      type: 'WordPiece',
      unk_token: '[UNK]',
      continuing_subword_prefix: '##',
      max_input_chars_per_word: 100,
      vocab: Object.fromEntries(vocabulary),
    },
  };
  const library = new Tokenizer(json, {});
  const theirs = (word: string) => library.encode(word, { add_special_tokens: false }).ids.slice(0, 16);

  test.each([
    'Witkoff',
    'U.S.',
    'São',
    'Đà',
    'naïve',
    '北京',
    '5,000',
    '$',
    '’s',
    'e-mail',
    'ΑΘΗΝΑ',
    'İstanbul',
    '😀',
    '½',
  ])('%s', (word) => {
    expect(cut(word)).toEqual(theirs(word));
  });

  // Beyond the basic plane the library tests halves of characters.
  test('any letters of the basic plane', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[\p{L}\p{N}\p{P}]{1,12}$/u).filter((word) => !/[\uD800-\uDFFF]/.test(word)),
        (word) => {
          expect(cut(word)).toEqual(theirs(word));
        },
      ),
    );
  });
});
