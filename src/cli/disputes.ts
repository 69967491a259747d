import { type Dispute, type DisputeSide, disputes } from '../query/disputes.ts';
import { given } from './options.ts';
import { printRecords } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

/** A passage of one side: a line of the table. */
interface Row {
  readonly dispute: Dispute;
  readonly side: DisputeSide;
  readonly article: string;
  readonly sentence: string;
}

const COLUMNS: ReadonlyMap<string, (row: Row) => string> = new Map([
  ['who', ({ dispute }) => dispute.subject],
  ['what', ({ side }) => side.link],
  ['whom', ({ dispute }) => dispute.object],
  ['says', ({ side }) => side.by ?? 'the article'],
  ['in', (row) => row.article],
  ['sentence', (row) => row.sentence],
]);

/** `hearsay disputes GRAPH [NAME]`. */
export const command = query('disputes', 'who claims what, and who denies it')
  .argument('[name]', 'name, alias or key of an entity: only disputes that it is part of')
  .action(async (file: string, name: string | undefined, { json, ...article }: QueryOptions) => {
    const found = disputes(await graphOf([file], given(article)), name);
    if (json) await printRecords(found, new Map(), true);
    else await printRecords(found.flatMap(rowsOf), COLUMNS);
  });

/** Those who affirm it come first. */
function rowsOf(dispute: Dispute): Row[] {
  return [...dispute.affirmed, ...dispute.denied].flatMap((side) =>
    side.passages.map(({ article, sentence }) => ({ dispute, side, article, sentence })),
  );
}
