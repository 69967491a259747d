import { readdirSync, readFileSync } from 'node:fs';
import { parseLexicon } from '../../src/reading/lexicon.ts';

const folder = new URL('../../data/lexicon/', import.meta.url);

/** All tables of data/lexicon by file name. */
export const tables: ReadonlyMap<string, string> = new Map(
  readdirSync(folder).map((file) => [file, readFileSync(new URL(file, folder), 'utf8')]),
);

export const lexicon = parseLexicon(tables);
