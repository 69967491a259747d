import { Command } from 'commander';
import { type ArticleOptions, jsonOption, withArticleOptions } from './options.ts';

/** What all commands share that ask a graph something. */
export interface QueryOptions extends ArticleOptions {
  readonly json?: boolean;
}

/** A command whose first argument is a graph file, or an article that is then read first. */
export function query(name: string, description: string): Command {
  return withArticleOptions(new Command(name))
    .description(description)
    .argument('<graph>', 'graph file, annotations or article; - is standard input')
    .addOption(jsonOption());
}
