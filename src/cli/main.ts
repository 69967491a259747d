#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { HearsayError } from '../errors.ts';
import { report } from './output.ts';
import { reason } from './reason.ts';
import { VERSION } from './version.ts';

/** The verbs. Each is loaded when it is asked for: a query need not wait for what only the reading uses. */
const VERBS: ReadonlyMap<string, () => Promise<{ command: Command }>> = new Map([
  ['view', () => import('./view.ts')],
  ['build', () => import('./build.ts')],
  ['annotate', () => import('./annotate.ts')],
  ['quotes', () => import('./quotes.ts')],
  ['neighbors', () => import('./neighbors.ts')],
  ['path', () => import('./path.ts')],
  ['timeline', () => import('./timeline.ts')],
  ['disputes', () => import('./disputes.ts')],
  ['search', () => import('./search.ts')],
  ['info', () => import('./info.ts')],
  ['schema', () => import('./schema.ts')],
]);

/** Exit status of a call that was put wrongly. */
const USAGE = 2;

/** `hearsay FILE…` without a verb is `view`. */
function withVerb(words: readonly string[]): readonly string[] {
  const first = words.find((word) => !word.startsWith('-') || word === '-');
  return first === undefined || first === 'help' || VERBS.has(first) ? words : ['view', ...words];
}

/** The program with the verb that is called, or with all where the call is for help. */
async function programFor(verb: string | undefined): Promise<Command> {
  const program = new Command('hearsay')
    .description('Turns news articles into a knowledge graph that knows who said it.')
    .version(VERSION, '--version')
    .addHelpText('after', '\nhearsay FILE… without a command is hearsay view FILE…')
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'hearsay: ')) });
  const called = VERBS.get(verb ?? '');
  for (const load of called ? [called] : VERBS.values()) {
    const { command } = await load();
    program.addCommand(command.copyInheritedSettings(program));
  }
  return program;
}

async function main(): Promise<void> {
  const words = withVerb(process.argv.slice(2));
  const program = await programFor(words[0]);
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(words, { from: 'user' });
}

/** Says what went wrong, in one line where the user can mend it, and sets the exit status. */
function fail(error: unknown): void {
  // Commander has reported its own errors; those of a command's action it has not.
  if (error instanceof HearsayError || error instanceof InvalidArgumentError) report(error.message);
  else if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error instanceof HearsayError ? 1 : error.exitCode === 0 ? 0 : USAGE;
}

// A closed pipe ("| head") ends the program; it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  report(`cannot write to standard output: ${reason(error)}`);
  process.exit(1);
});

await main().catch(fail);
