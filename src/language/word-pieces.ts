/** Cutting a word into the encoder's pieces: BERT's uncased WordPiece (Wu et al. 2016, https://arxiv.org/abs/1609.08144). */

export const UNKNOWN = 100;
export const CLS = 101;
export const SEP = 102;

/** No word is worth more pieces: a longer one is a web address. */
const MOST_PIECES = 16;
/** Longer stretches without space or punctuation are unknown, as in BERT. */
const LONGEST = 100;
/** Distinct words that are remembered before memory is given back. */
const REMEMBERED = 50_000;

const PUNCTUATION = /[\p{P}!-/:-@[-`{-~]/u;
const IDEOGRAPH = /[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{2CEAF}\u{2F800}-\u{2FA1F}]/u;

/** Reads `vocab.txt`: one piece a line, numbered from 0; pieces that go on with a word begin with `##`. */
export function parseVocabulary(text: string): Map<string, number> {
  return new Map(
    text
      .trimEnd()
      .split(/\r?\n/)
      .map((piece, id) => [piece, id]),
  );
}

/** As the uncased vocabulary has it: lower case, no accents, no control characters, punctuation and ideographs stand alone. */
function basicTokens(word: string): string[] {
  const clean = word
    .normalize('NFD')
    .replace(/\p{Mn}+/gu, '')
    .toLowerCase()
    .replace(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}\uFFFD]+/gu, '');
  const tokens = [''];
  for (const character of clean) {
    const alone = PUNCTUATION.test(character) || IDEOGRAPH.test(character);
    if (/\s/u.test(character)) tokens.push('');
    else if (alone) tokens.push(character, '');
    else tokens[tokens.length - 1] += character;
  }
  return tokens.filter(Boolean);
}

/** The longest pieces that the vocabulary has, from left to right. */
function greedy(token: string, vocabulary: ReadonlyMap<string, number>): number[] {
  const ids: number[] = [];
  const characters = [...token];
  if (characters.length > LONGEST) return [UNKNOWN];
  for (let start = 0; start < characters.length; ) {
    let end = characters.length;
    const piece = () => vocabulary.get((start > 0 ? '##' : '') + characters.slice(start, end).join(''));
    while (end > start && piece() === undefined) end--;
    const id = piece();
    if (id === undefined || end === start) return [UNKNOWN];
    ids.push(id);
    start = end;
  }
  return ids;
}

/**
 * Makes the function that cuts words into piece ids: never none, at most 16. It remembers words, as texts repeat them.
 *
 * @param vocabulary piece → id
 * @example wordCutter(vocabulary)('Zelenskyy') // ids of zel ##ens ##ky ##y
 */
export function wordCutter(vocabulary: ReadonlyMap<string, number>): (word: string) => readonly number[] {
  const known = new Map<string, readonly number[]>();
  return (word) => {
    const before = known.get(word);
    if (before) return before;
    const ids = basicTokens(word)
      .flatMap((token) => greedy(token, vocabulary))
      .slice(0, MOST_PIECES);
    if (known.size >= REMEMBERED) known.clear();
    known.set(word, ids.length > 0 ? ids : [UNKNOWN]);
    return ids.length > 0 ? ids : [UNKNOWN];
  };
}
