import { HearsayError } from '../errors.ts';
import { buildGraph } from '../graph/build.ts';
import { mergeGraphs } from '../graph/merge.ts';
import { loadIngestLexicon } from '../platform/node.ts';
import { annotateAll } from '../platform/pool.ts';
import type { Annotation } from '../schema/annotation.ts';
import type { Article } from '../schema/article.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { type GivenMetadata, type Input, readInputs } from './inputs.ts';
import { report } from './output.ts';
import { progress } from './progress.ts';

/** What several commands do with their inputs. Errors of single files are reported at once and make the exit status 1 at the end. */

function onError(error: HearsayError): void {
  report(error.message);
  process.exitCode = 1;
}

/** The inputs, each read when asked for. */
export async function* open(paths: readonly string[], given: GivenMetadata = {}): AsyncGenerator<Input> {
  if (paths.length > 1 && given.id !== undefined)
    throw new HearsayError('--id names one article: give one input, or leave it out');
  yield* readInputs(paths, { given, lexicon: await loadIngestLexicon(), onError });
}

/** Reads articles; annotations among the inputs go through as they are. Order is kept. */
export async function* annotations(
  paths: readonly string[],
  given: GivenMetadata,
  tokens: boolean,
): AsyncGenerator<Annotation> {
  const bar = progress(paths.length, 'reading');
  const waiting: Annotation[] = [];
  async function* articles(): AsyncGenerator<Article> {
    for await (const input of open(paths, given)) {
      if (input.kind === 'article') yield input.article;
      else if (input.kind === 'annotation') waiting.push(input.annotation);
      else onError(new HearsayError('a graph is no article: annotate takes articles and annotations'));
    }
  }
  for await (const annotation of annotateAll(articles(), { tokens })) {
    yield* waiting.splice(0);
    yield annotation;
    bar.step();
  }
  yield* waiting;
  bar.stop();
}

/**
 * The graph of all inputs together.
 *
 * @throws HearsayError where not one of them could be read
 */
export async function graphOf(paths: readonly string[], given: GivenMetadata = {}): Promise<KnowledgeGraph> {
  const graphs: KnowledgeGraph[] = [];
  const ready: Annotation[] = [];
  async function* articles(): AsyncGenerator<Article> {
    for await (const input of open(paths, given)) {
      if (input.kind === 'article') yield input.article;
      else if (input.kind === 'annotation') ready.push(input.annotation);
      else graphs.push(input.graph);
    }
  }
  const bar = progress(paths.length, 'reading');
  for await (const annotation of annotateAll(articles(), {})) {
    ready.push(annotation);
    bar.step();
  }
  bar.stop();
  if (graphs.length === 0 && ready.length === 0) throw new HearsayError('nothing could be read');
  return mergeGraphs([...graphs, ...grouped(ready)]);
}

/** One graph of all annotations; where one clashes with another of the same id, it is reported and left out. */
function grouped(list: readonly Annotation[]): KnowledgeGraph[] {
  const texts = new Map<string, string>();
  const kept = list.filter(({ id, text }) => {
    const known = texts.get(id);
    if (known === undefined || known === text) return texts.set(id, text);
    onError(
      new HearsayError(`two different texts have the id "${id}": the later one is left out; give it another with --id`),
    );
    return false;
  });
  return kept.length > 0 ? [buildGraph(kept)] : [];
}
