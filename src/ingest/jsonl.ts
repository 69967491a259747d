import { z } from 'zod';
import { type Article, ArticleMetadata } from '../schema/article.ts';
import { parseJson } from './json.ts';
import type { IngestLexicon } from './lexicon.ts';
import { fromText } from './text.ts';

/** One line of input (README, "Input as JSONL"); what else the object holds is left aside. */
const Line = ArticleMetadata.partial().extend({ id: z.string().min(1), text: z.string() });

/**
 * One line of JSONL to an article. What the line does not say (title, publisher …) is looked for in its text.
 *
 * @throws HearsayError where it is not an object with `id` and `text`, or the text is empty
 * @example fromJsonl('{"id": "a", "text": "Putin spoke on Tuesday."}', lexicon)
 */
export function fromJsonl(line: string, lexicon: IngestLexicon): Article {
  const { text, id, title, byline, publisher, url, publishedAt } = parseJson(Line, line, 'an article');
  return fromText(
    text,
    {
      id,
      title: title ?? null,
      byline: byline ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      publishedAt: publishedAt ?? null,
    },
    lexicon,
  );
}
