import { InvalidArgumentError, Option } from 'commander';
import { periodOf } from '../query/period.ts';
import { type TimelineEntry, timeline } from '../query/timeline.ts';
import { given, type VoiceOptions, voiceFilter, withVoiceOptions } from './options.ts';
import { printRecords, report } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

interface TimelineCommandOptions extends QueryOptions, VoiceOptions {
  readonly from?: string;
  readonly to?: string;
}

const COLUMNS: ReadonlyMap<string, (entry: TimelineEntry) => string> = new Map([
  ['date', ({ date, dateFrom }) => (dateFrom === 'text' ? date : `${date.slice(0, 10)} (article)`)],
  ['who', (entry) => entry.who],
  ['what', (entry) => entry.link],
  ['whom', (entry) => entry.whom],
  ['sentence', (entry) => entry.passage?.sentence ?? ''],
]);

const dateOption = (flag: string, description: string): Option =>
  new Option(`${flag} <date>`, description).argParser((value: string) => {
    if (!periodOf(value)) throw new InvalidArgumentError('Give a date as 2025, 2025-11 or 2025-11-30.');
    return value;
  });

/** `hearsay timeline GRAPH [NAME]`. */
export const command = withVoiceOptions(query('timeline', 'what happened and what was said, in order of time'))
  .argument('[name]', 'name, alias or key of an entity: only what it does, says, or is told, and what is said about it')
  .addOption(dateOption('--from', 'only what is then or later'))
  .addOption(dateOption('--to', 'only what is then or earlier'))
  .action(async (file: string, name: string | undefined, { json, from, to, ...options }: TimelineCommandOptions) => {
    const { entries, undated } = timeline(await graphOf([file], given(options)), {
      ...(name === undefined ? {} : { of: name }),
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
      ...voiceFilter(options),
    });
    if (undated > 0) report(`${undated} without a date are left out: --published-at says when an article is from`);
    await printRecords(entries, COLUMNS, json);
  });
