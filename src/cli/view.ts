import { Command } from 'commander';
import openInBrowser from 'open';
import { json } from '../formats/json.ts';
import { layout } from '../graph/layout.ts';
import { serve } from '../server/serve.ts';
import { isLaidOut } from './build.ts';
import { corrected, readCorrections } from './corrections.ts';
import {
  type ArticleOptions,
  type ConfidenceOptions,
  type CorrectionOptions,
  confidenceOption,
  correctionsOption,
  given,
  parsePort,
  withArticleOptions,
} from './options.ts';
import { print } from './output.ts';
import { graphOf } from './session.ts';

interface ViewOptions extends ArticleOptions, CorrectionOptions, ConfidenceOptions {
  readonly port: number;
  readonly open: boolean;
}

/** `hearsay view [INPUT…]`, and `hearsay FILE…` without a verb. */
export const command = withArticleOptions(new Command('view'))
  .description('read or open what is given and show it in the browser')
  .argument('[input...]', 'articles, annotations or graph files; - is standard input')
  .option('--port <number>', 'port on this machine; 0 takes a free one', parsePort, 0)
  .option('--no-open', 'print the address, open no browser')
  .addOption(correctionsOption())
  .addOption(confidenceOption())
  .action(async (inputs: string[], options: ViewOptions) => {
    const corrections = await readCorrections(options.corrections);
    const graph =
      inputs.length > 0 ? corrected(await graphOf(inputs, given(options), options), corrections) : undefined;
    if (graph && !isLaidOut(graph)) layout(graph);
    const server = await serve({ graph: graph && json.write(graph), port: options.port });
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => server.close());
    await print(`${server.url}\n`);
    if (options.open && process.stdout.isTTY) await openInBrowser(server.url).catch(() => undefined);
  });
