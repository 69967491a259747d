import { Command } from 'commander';
import { type ArticleOptions, given, withArticleOptions } from './options.ts';
import { print } from './output.ts';
import { annotations } from './session.ts';

/** `hearsay annotate INPUT…`: one annotation a line. */
export const annotateCommand = withArticleOptions(new Command('annotate'))
  .description('read articles and print what was found, one JSON object a line')
  .argument('<input...>', 'articles (text, HTML, JSONL) or annotations; - is standard input')
  .option('--tokens', 'also print the words with lemma, part of speech, head and factuality')
  .action(async (inputs: string[], options: ArticleOptions & { tokens?: boolean }) => {
    for await (const annotation of annotations(inputs, given(options), options.tokens ?? false))
      await print(`${JSON.stringify(annotation)}\n`);
  });
