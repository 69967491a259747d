import { availableParallelism } from 'node:os';
import type { AnnotateOptions } from '../reading/annotate.ts';
import { annotate } from '../reading/annotate.ts';
import type { Annotation } from '../schema/annotation.ts';
import type { Article } from '../schema/article.ts';
import { inOrder } from './in-order.ts';
import { loadReader } from './node.ts';
import { canStartThreads, openThreads } from './threads.ts';

/** Below so many characters in all, starting threads costs more than they save. */
const WORTH_THREADS = 60_000;
/** Articles that are taken and not yet given, per worker. */
const AHEAD = 4;

export interface AnnotateAllOptions extends AnnotateOptions {
  /** Worker threads. Default: one for each core. With one, and for a few short articles, all is read in this thread. */
  readonly workers?: number;
}

/**
 * Reads many articles on all cores. The annotations come in the articles' order and do not depend on the number of workers; memory
 * does not grow with the number of articles.
 *
 * @throws HearsayError where the model is missing or damaged
 * @example for await (const annotation of annotateAll(articles)) console.log(annotation.id);
 */
export async function* annotateAll(
  articles: AsyncIterable<Article> | Iterable<Article>,
  { workers = availableParallelism(), ...options }: AnnotateAllOptions = {},
): AsyncGenerator<Annotation> {
  if (workers < 2 || !canStartThreads()) return yield* inThisThread(articles, options);
  const source = iterate(articles);
  const first: Article[] = [];
  let characters = 0;
  while (characters < WORTH_THREADS) {
    const { done, value } = await source.next();
    if (done) return yield* inThisThread(first, options);
    first.push(value);
    characters += value.text.length;
  }
  const threads = openThreads(workers);
  try {
    yield* inOrder(chain(first, source), AHEAD * workers, (article) => threads.run({ article, options }));
  } finally {
    await threads.close();
  }
}

async function* inThisThread(
  articles: AsyncIterable<Article> | Iterable<Article>,
  options: AnnotateOptions,
): AsyncGenerator<Annotation> {
  for await (const article of articles) yield await annotate(article, await loadReader(), options);
}

async function* iterate<Item>(items: AsyncIterable<Item> | Iterable<Item>): AsyncGenerator<Item> {
  yield* items;
}

async function* chain<Item>(first: Iterable<Item>, rest: AsyncIterable<Item>): AsyncGenerator<Item> {
  yield* first;
  yield* rest;
}
