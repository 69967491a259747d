import { type Command, InvalidArgumentError, Option } from 'commander';
import type { VoiceFilter } from '../query/voice-filter.ts';
import { VOICES, type Voice } from '../query/voices.ts';
import { IsoDate } from '../schema/article.ts';
import type { GivenMetadata } from './inputs.ts';

/** Options that several commands have. */

/** What the text of an article lacks. */
export interface ArticleOptions {
  readonly id?: string;
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  readonly publishedAt?: string;
}

/** Adds --id, --title, --publisher, --url and --published-at. */
export function withArticleOptions(command: Command): Command {
  return command
    .option('--id <id>', 'id of the article (default: the file name without its ending)')
    .option('--title <title>', 'title, where the text has none')
    .option('--publisher <name>', 'publisher, where the text has none')
    .option('--url <url>', 'address of the article')
    .addOption(
      new Option('--published-at <date>', 'date of the article, ISO 8601: "on Tuesday" refers to it').argParser(
        parseDate,
      ),
    );
}

export const jsonOption = (): Option => new Option('--json', 'print JSON for scripts');

export interface CorrectionOptions {
  readonly corrections?: string;
}

export const correctionsOption = (): Option =>
  new Option('--corrections <file>', 'a log of corrections, made in the viewer, to apply to the graph');

export interface ConfidenceOptions {
  readonly minConfidence?: number;
}

export const confidenceOption = (): Option =>
  new Option(
    '--min-confidence <share>',
    'leave out relations that are less sure, 0 to 1 (0.5: likelier wrong)',
  ).argParser(parseShare);

/** Whose word counts. */
export interface VoiceOptions {
  readonly voice?: readonly Voice[];
  readonly by?: string;
}

/** Adds --voice and --by. */
export function withVoiceOptions(command: Command): Command {
  return command
    .addOption(
      new Option(
        '--voice <voices>',
        `only what is ${VOICES.join(', ')}: one or more; a statement is claimed`,
      ).argParser(parseVoices),
    )
    .option('--by <name>', 'only what this speaker claims');
}

/** What the options say of voices. */
export function voiceFilter({ voice, by }: VoiceOptions): VoiceFilter {
  return { ...(voice === undefined ? {} : { voices: voice }), ...(by === undefined ? {} : { by }) };
}

/** "claimed,denied", or the option given again. */
function parseVoices(value: string, before: readonly Voice[] = []): readonly Voice[] {
  const found = value.split(',').map((word) => VOICES.find((voice) => voice === word.trim()));
  const voices = found.filter((voice) => voice !== undefined);
  if (voices.length < found.length) throw new InvalidArgumentError(`Give one or more of ${VOICES.join(', ')}.`);
  return [...before, ...voices];
}

/** A whole number from 1 on. */
export function parseCount(value: string): number {
  const number = Number(value);
  if (!Number.isInteger(number) || number < 1) throw new InvalidArgumentError('Give a whole number from 1 on.');
  return number;
}

/** A port of this machine; 0 takes a free one. */
export function parsePort(value: string): number {
  const port = Number(value);
  if (!Number.isInteger(port) || port < 0 || port > 65_535)
    throw new InvalidArgumentError('Give a number from 0 to 65535.');
  return port;
}

/** What the options say of the article. */
export function given({ id, title, publisher, url, publishedAt }: ArticleOptions): GivenMetadata {
  return {
    ...(id === undefined ? {} : { id }),
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(publishedAt === undefined ? {} : { publishedAt }),
  };
}

function parseDate(value: string): string {
  if (!IsoDate.safeParse(value).success)
    throw new InvalidArgumentError('Give a date as 2025-12-02 or 2025-12-02T09:30:00Z.');
  return value;
}

function parseShare(value: string): number {
  const share = value.trim() === '' ? Number.NaN : Number(value);
  if (share >= 0 && share <= 1) return share;
  throw new InvalidArgumentError(`give a number from 0 to 1, as 0.5, instead of "${value}"`);
}
