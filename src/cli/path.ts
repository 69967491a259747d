import { HearsayError } from '../errors.ts';
import { type Hop, path } from '../query/paths.ts';
import { given, type VoiceOptions, voiceFilter, withVoiceOptions } from './options.ts';
import { printRecords } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

const COLUMNS: ReadonlyMap<string, (hop: Hop) => string> = new Map([
  ['from', (h) => h.from],
  ['link', (h) => h.link],
  ['to', (h) => h.to],
  ['sentence', (h) => h.passage?.sentence ?? ''],
]);

const description = 'the shortest way from one entity to another, each step with its sentence';

/** `hearsay path GRAPH A B`. */
export const command = withVoiceOptions(query('path', description))
  .argument('<from>', 'name, alias or key')
  .argument('<to>', 'name, alias or key')
  .action(async (file: string, from: string, to: string, { json, ...options }: QueryOptions & VoiceOptions) => {
    const hops = path(await graphOf([file], given(options)), from, to, voiceFilter(options));
    if (hops === null) throw new HearsayError(`no way leads from "${from}" to "${to}"`);
    if (hops.length === 0) throw new HearsayError(`"${from}" and "${to}" are one entity`);
    await printRecords(hops, COLUMNS, json);
  });
