#!/usr/bin/env node
import { Command, CommanderError } from 'commander';
import { HearsayError } from '../errors.ts';
import { annotateCommand } from './annotate.ts';
import { buildCommand } from './build.ts';
import { report } from './output.ts';
import { infoCommand, neighborsCommand, pathCommand, quotesCommand, searchCommand } from './queries.ts';
import { schemaCommand } from './schema.ts';
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
  throw error;
});

try {
  const words = process.argv.slice(2);
  if (words.length === 0) program.outputHelp();
  else await program.parseAsync(withVerb(words), { from: 'user' });
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : USAGE;
  else if (error instanceof HearsayError) {
    report(error.message);
    process.exitCode = 1;
  } else throw error;
}
