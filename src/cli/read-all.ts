import { annotateAll } from '../platform/pool.ts';
import type { AnnotateOptions } from '../reading/annotate.ts';
import type { Article } from '../schema/article.ts';
import type { Input } from './inputs.ts';

/** What is read: no article is left. */
export type Ready = Exclude<Input, { kind: 'article' }>;

/**
 * Reads the articles among the inputs, many at a time; annotations and graphs go through as they are. The order is that of the inputs,
 * however many articles are read ahead.
 */
export async function* readAll(inputs: AsyncIterable<Input>, options: AnnotateOptions = {}): AsyncGenerator<Ready> {
  let taken = 0;
  let given = 0;
  const passing: { readonly after: number; readonly input: Ready }[] = [];
  async function* articles(): AsyncGenerator<Article> {
    for await (const input of inputs) {
      if (input.kind === 'article') {
        taken++;
        yield input.article;
      } else passing.push({ after: taken, input });
    }
  }
  function* due(): Generator<Ready> {
    while (passing[0] && passing[0].after <= given) yield* passing.splice(0, 1).map(({ input }) => input);
  }
  for await (const annotation of annotateAll(articles(), options)) {
    yield* due();
    yield { kind: 'annotation', annotation };
    given++;
  }
  yield* due();
}
