import { InvalidArgumentError } from 'commander';
import { HearsayError } from '../errors.ts';
import { buildGraph } from '../graph/build.ts';
import { keepLikely } from '../graph/likely.ts';
import { mergeGraphs } from '../graph/merge.ts';
import { loadIngestLexicon } from '../platform/node.ts';
import type { AnnotateOptions } from '../reading/annotate.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { type GivenMetadata, type Input, readInputs } from './inputs.ts';
import type { ConfidenceOptions } from './options.ts';
import { report } from './output.ts';
import { progress } from './progress.ts';
import { type Ready, readAll } from './read-all.ts';

/** What several commands do with their inputs. */

/** The error of one input among many: it is reported at once and makes the exit status 1 at the end. */
export function onError(error: HearsayError): void {
  report(error.message);
  process.exitCode = 1;
}

/** The inputs, read, in their order, with a progress bar. */
export async function* read(
  paths: readonly string[],
  given: GivenMetadata,
  options: AnnotateOptions = {},
): AsyncGenerator<Ready> {
  refuseForMany(paths, given);
  const bar = progress(paths.length, 'reading');
  async function* inputs(): AsyncGenerator<Input> {
    yield* readInputs(paths, { given, lexicon: await loadIngestLexicon(), onError });
  }
  try {
    for await (const ready of readAll(inputs(), options)) {
      yield ready;
      bar.step();
    }
  } finally {
    bar.stop();
  }
}

/**
 * The graph of all inputs together.
 *
 * @throws HearsayError where not one of them could be read
 */
export async function graphOf(
  paths: readonly string[],
  given: GivenMetadata = {},
  { minConfidence = 0 }: ConfidenceOptions = {},
): Promise<KnowledgeGraph> {
  const graphs: KnowledgeGraph[] = [];
  const texts = new Map<string, string>();
  for await (const ready of read(paths, given)) {
    const graph = ready.kind === 'graph' ? ready.graph : buildGraph([ready.annotation]);
    if (isConsistent(graph, texts)) graphs.push(graph);
  }
  if (graphs.length === 0) throw new HearsayError('nothing could be read');
  return keepLikely(mergeGraphs(graphs), minConfidence);
}

/** A graph that has another text under a known article's id is reported and left out; `texts` learns the others. */
function isConsistent(graph: KnowledgeGraph, texts: Map<string, string>): boolean {
  const articles = graph.mapNodes((_, node) => node).filter((node) => node.kind === 'article');
  const clash = articles.find(({ article, text }) => texts.has(article) && texts.get(article) !== text);
  if (clash) {
    const what = `two different texts have the id "${clash.article}": the later one is left out`;
    onError(new HearsayError(`${what}; give it another with --id`));
    return false;
  }
  for (const { article, text } of articles) texts.set(article, text);
  return true;
}

/** What names or describes one article cannot be given to several. */
function refuseForMany(paths: readonly string[], { id, title, url }: GivenMetadata): void {
  if (paths.length < 2) return;
  for (const [option, value] of Object.entries({ id, title, url }))
    if (value !== undefined)
      throw new InvalidArgumentError(`--${option} is of one article: give one input, or leave it out`);
}
