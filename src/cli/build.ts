import { Command } from 'commander';
import { layout } from '../graph/layout.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { corrected, readCorrections } from './corrections.ts';
import {
  type ArticleOptions,
  type ConfidenceOptions,
  type CorrectionOptions,
  confidenceOption,
  correctionsOption,
  given,
  withArticleOptions,
} from './options.ts';
import { print } from './output.ts';
import { graphOf } from './session.ts';
import { writeWhole } from './write.ts';
import { writerFor } from './writers.ts';

interface BuildOptions extends ArticleOptions, CorrectionOptions, ConfidenceOptions {
  readonly output?: string;
  readonly format?: string;
}

/** `hearsay build INPUT… -o FILE`: reads, merges, converts. */
export const command = withArticleOptions(new Command('build'))
  .description('build one graph of articles, annotations and graph files; also converts between formats')
  .argument('<input...>', 'articles, annotations or graph files, in any mixture; - is standard input')
  .option('-o, --output <file>', 'the file to write; its ending names the format (default: standard output)')
  .option('--format <name>', 'json, graphology, gexf, html or csv (default: by the ending, else json)')
  .addOption(correctionsOption())
  .addOption(confidenceOption())
  .action(async (inputs: string[], options: BuildOptions) => {
    // Before the reading: a wrong format or log should not cost it.
    const writer = writerFor(options.format, options.output);
    const corrections = await readCorrections(options.corrections);
    const graph = corrected(await graphOf(inputs, given(options), options), corrections);
    if (!isLaidOut(graph)) layout(graph);
    const text = await writer.write(graph);
    if (options.output === undefined) await print(text);
    else await writeWhole(options.output, text);
  });

/** Every node has a place of its own: positions that came with a graph file stay, unless something without one is added. */
export function isLaidOut(graph: KnowledgeGraph): boolean {
  const places = new Set(graph.mapNodes((_, { x, y }) => `${x} ${y}`));
  return places.size === graph.order && !places.has('0 0');
}
