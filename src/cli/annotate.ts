import { Command } from 'commander';
import { HearsayError } from '../errors.ts';
import { type ArticleOptions, given, withArticleOptions } from './options.ts';
import { print } from './output.ts';
import { onError, read } from './session.ts';

/** `hearsay annotate INPUT…`: one annotation a line. */
export const command = withArticleOptions(new Command('annotate'))
  .description('read articles and print what was found, one JSON object a line')
  .argument('<input...>', 'articles (text, HTML, JSONL) or annotations; - is standard input')
  .option('--tokens', 'also print the words with lemma, part of speech, head and factuality')
  .action(async (inputs: string[], options: ArticleOptions & { tokens?: boolean }) => {
    for await (const ready of read(inputs, given(options), { tokens: options.tokens ?? false })) {
      if (ready.kind === 'annotation') await print(`${JSON.stringify(ready.annotation)}\n`);
      else onError(new HearsayError(`${ready.path}: a graph, no article: annotate takes articles and annotations`));
    }
  });
