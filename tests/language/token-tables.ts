import { readdirSync, readFileSync } from 'node:fs';
import { splitSentences } from '../../src/language/sentences.ts';
import { parseTokenLexicon } from '../../src/language/token-lexicon.ts';
import { tokenize } from '../../src/language/tokens.ts';

const folder = new URL('../../data/lexicon/', import.meta.url);

export const lexicon = parseTokenLexicon(
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  ),
);

/** A text's words with bars between, white space left out. */
export function words(text: string): string {
  return tokenize(text, lexicon)
    .map(({ start, end }) => text.slice(start, end))
    .join('|');
}

export function sentences(text: string): string[] {
  return splitSentences(text, tokenize(text, lexicon), lexicon).map(({ start, end }) => text.slice(start, end));
}
