import { readdirSync, readFileSync } from 'node:fs';
import { parseIngestLexicon } from '../../src/ingest/lexicon.ts';

const folder = new URL('../../data/lexicon/', import.meta.url);

/** The tables as they are shipped. */
export const lexicon = parseIngestLexicon(
  new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith('.tsv'))
      .map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]),
  ),
);

/** An article that comes with the package. */
export function example(name: string): string {
  return readFileSync(new URL(`../../data/articles/${name}`, import.meta.url), 'utf8');
}
