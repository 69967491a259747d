#!/usr/bin/env node
import { Command, CommanderError, InvalidArgumentError } from 'commander';
import { HearsayError } from '../errors.ts';
import { annotateCommand } from './annotate.ts';
import { buildCommand } from './build.ts';
import { infoCommand } from './info.ts';
import { neighborsCommand } from './neighbors.ts';
import { report } from './output.ts';
import { pathCommand } from './path.ts';
import { quotesCommand } from './quotes.ts';
import { reason } from './reason.ts';
import { schemaCommand } from './schema.ts';
import { searchCommand } from './search.ts';
import { VERSION } from './version.ts';
import { viewCommand } from './view.ts';

const COMMANDS = [
  viewCommand,
  buildCommand,
  annotateCommand,
  quotesCommand,
  neighborsCommand,
  pathCommand,
  searchCommand,
  infoCommand,
  schemaCommand,
];

/** Exit status of a call that was put wrongly. */
const USAGE = 2;

const program = new Command('hearsay')
  .description('Turns news articles into a knowledge graph that knows who said it.')
  .version(VERSION, '--version')
  .addHelpText('after', '\nhearsay FILE… without a command is hearsay view FILE…')
  .exitOverride()
  .configureOutput({ outputError: (text, write) => write(text.replace(/^error: /, 'hearsay: ')) });
for (const command of COMMANDS) program.addCommand(command.exitOverride().copyInheritedSettings(program));

/** `hearsay FILE…` without a verb is `view`. */
function withVerb(words: readonly string[]): readonly string[] {
  const verbs = new Set(['help', ...COMMANDS.map((command) => command.name())]);
  const first = words.find((word) => !word.startsWith('-') || word === '-');
  return first === undefined || verbs.has(first) ? words : ['view', ...words];
}

// A closed pipe ("| head") ends the program; it is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode);
  report(`cannot write to standard output: ${reason(error)}`);
  process.exit(1);
});

try {
  const words = process.argv.slice(2);
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(withVerb(words), { from: 'user' });
} catch (error) {
  // Commander has reported its own errors; those of a command's action it has not.
  if (error instanceof InvalidArgumentError) report(error.message);
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  else if (error instanceof HearsayError) {
    report(error.message);
    process.exitCode = 1;
  } else throw error;
}
