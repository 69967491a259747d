import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { annotateAll as AnnotateAll } from '../../src/platform/pool.ts';
import type { Article } from '../../src/schema/article.ts';

/** Threads need the built files: `npm test` builds first. */
const built = new URL('../../dist/platform/pool.js', import.meta.url);

const text = readFileSync(new URL('../../data/articles/upi-witkoff.txt', import.meta.url), 'utf8');

/** Articles of very different lengths, just long enough together for threads to be worth it. */
function* articles(count: number): Generator<Article> {
  for (let i = 0; i < count; i++) {
    const given = {
      title: null,
      byline: null,
      publisher: null,
      url: null,
      publishedAt: null,
      language: 'en',
      furniture: [],
    };
    yield { ...given, id: `a${i}`, text: `Item ${i}. ${text.repeat(1 + ((i * 2) % 5)).slice(i * 50)}` };
  }
}

describe.runIf(existsSync(built))('many articles', () => {
  async function lines(workers: number, items: Iterable<Article> = articles(6)): Promise<string[]> {
    const { annotateAll }: { annotateAll: typeof AnnotateAll } = await import(built.href);
    const all: string[] = [];
    for await (const annotation of annotateAll(items, { workers, tokens: true })) all.push(JSON.stringify(annotation));
    return all;
  }

  test('are read in their order, and alike with one worker and with two', async () => {
    const one = await lines(1);
    expect(one.map((line) => JSON.parse(line).id)).toEqual([...articles(6)].map(({ id }) => id));
    expect(await lines(2)).toEqual(one);
  }, 120_000);

  test('end early without leaving threads behind', async () => {
    const { annotateAll }: { annotateAll: typeof AnnotateAll } = await import(built.href);
    for await (const { id } of annotateAll(articles(9), { workers: 2 })) {
      expect(id).toBe('a0');
      break;
    }
  }, 60_000);

  test('end early without giving their answers to those that come next', async () => {
    const { annotateAll }: { annotateAll: typeof AnnotateAll } = await import(built.href);
    for await (const _ of annotateAll(articles(12), { workers: 2 })) break;
    const others = [...articles(6)].map((article) => ({ ...article, id: `later ${article.id}` }));
    const found: string[] = [];
    for await (const { id } of annotateAll(others, { workers: 2 })) found.push(id);
    expect(found).toEqual(others.map(({ id }) => id));
  }, 60_000);

  test('that cannot be had end with the error of their source', async () => {
    function* broken(): Generator<Article> {
      yield* articles(6);
      throw new Error('the disk is gone');
    }
    await expect(lines(2, broken())).rejects.toThrow('the disk is gone');
  }, 60_000);

  test('of no number are none', async () => {
    expect(await lines(2, [])).toEqual([]);
  });
});
