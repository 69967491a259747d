import { type SearchHit, search } from '../query/search.ts';
import { given } from './options.ts';
import { printRecords } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

const COLUMNS: ReadonlyMap<string, (hit: SearchHit) => string> = new Map([
  ['kind', (h) => h.kind],
  ['found', (h) => h.label],
]);

/** `hearsay search GRAPH WORDS`. */
export const command = query('search', 'find names, aliases, words of quotations and predicates')
  .argument('<words...>', 'all of them have to occur')
  .action(async (file: string, words: string[], { json, ...article }: QueryOptions) => {
    await printRecords(search(await graphOf([file], given(article)), words.join(' ')), COLUMNS, json);
  });
