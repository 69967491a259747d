import { Option } from 'commander';
import { quotationsCsv } from '../formats/quotations-csv.ts';
import { type QuotationFilter, type QuotationRecord, quotations } from '../query/quotations.ts';
import { AttributionKind } from '../schema/annotation.ts';
import { given } from './options.ts';
import { print, printRecords } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

const COLUMNS: ReadonlyMap<string, (quotation: QuotationRecord) => string> = new Map([
  ['speaker', speakerOf],
  ['kind', (q) => q.kind],
  ['about', (q) => q.about.join(', ')],
  ['words', (q) => q.text],
]);

type QuotesOptions = QueryOptions & QuotationFilter & { readonly csv?: boolean };

/** `hearsay quotes GRAPH`. */
export const command = query('quotes', 'who said what')
  .option('--by <name>', 'of this speaker')
  .option('--about <name>', 'that mention this entity')
  .option('--to <name>', 'told to this addressee')
  .addOption(new Option('--kind <kind>', 'only this kind').choices(AttributionKind.options))
  .addOption(new Option('--csv', 'print CSV for spreadsheets').conflicts('json'))
  .action(async (file: string, { json, csv, ...options }: QuotesOptions) => {
    const graph = await graphOf([file], given(options));
    const records = quotations(graph, options);
    if (csv) await print(quotationsCsv(graph, records));
    else await printRecords(records, COLUMNS, json);
  });

/** The speaker's name, else the source in the article's words: "U.S. officials (for U.S.)". */
function speakerOf({ speaker, source, onBehalfOf }: QuotationRecord): string {
  return speaker ?? (onBehalfOf === null ? source : `${source} (for ${onBehalfOf})`);
}
