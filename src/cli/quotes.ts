import { Option } from 'commander';
import { type QuotationFilter, type QuotationRecord, quotations } from '../query/quotations.ts';
import { AttributionKind } from '../schema/annotation.ts';
import { given } from './options.ts';
import { printRecords } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

const COLUMNS: ReadonlyMap<string, (quotation: QuotationRecord) => string> = new Map([
  ['speaker', speakerOf],
  ['kind', (q) => q.kind],
  ['about', (q) => q.about.join(', ')],
  ['words', (q) => q.text],
]);

/** `hearsay quotes GRAPH`. */
export const command = query('quotes', 'who said what')
  .option('--by <name>', 'of this speaker')
  .option('--about <name>', 'that mention this entity')
  .option('--to <name>', 'told to this addressee')
  .addOption(new Option('--kind <kind>', 'only this kind').choices(AttributionKind.options))
  .action(async (file: string, { json, ...options }: QueryOptions & QuotationFilter) => {
    await printRecords(quotations(await graphOf([file], given(options)), options), COLUMNS, json);
  });

/** The speaker's name, else the source in the article's words: "U.S. officials (for U.S.)". */
function speakerOf({ speaker, source, onBehalfOf }: QuotationRecord): string {
  return speaker ?? (onBehalfOf === null ? source : `${source} (for ${onBehalfOf})`);
}
