import { z } from 'zod';
import { Span } from './span.ts';

/** ISO 8601 date or date-time, as far as the article or the caller says. */
export const IsoDate = z.union([z.iso.date(), z.iso.datetime({ offset: true, local: true })]);

/** What is known of an article beside its text; `null` where neither the article nor the caller says. */
export const ArticleMetadata = z.object({
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: IsoDate.nullable(),
});
export type ArticleMetadata = Readonly<z.infer<typeof ArticleMetadata>>;

/**
 * A news article on its way into the reading. `text` never changes after ingest, so every later offset refers to it.
 * `furniture` are the stretches that a page adds ("Related", "by · UPI", share lines, photo credits): they stay in the
 * text, but nothing in them is content of a quotation or evidence of a relation. They are in order and do not overlap.
 */
export const Article = ArticleMetadata.extend({
  id: z.string().min(1),
  language: z.string().min(2),
  text: z.string(),
  furniture: z.array(Span),
});
export type Article = Readonly<z.infer<typeof Article>>;
