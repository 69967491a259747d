import { fromHtml } from '../ingest/html.ts';
import { fromText } from '../ingest/text.ts';
import { type AnnotateOptions, annotate as annotateArticle } from '../reading/annotate.ts';
import type { Annotation } from '../schema/annotation.ts';
import type { Article, ArticleMetadata } from '../schema/article.ts';
import { loadIngestLexicon, loadReader } from './node.ts';
import { annotateAll } from './pool.ts';

export { annotateAll };

/** What the caller knows of an article; `id` names it in the graph and defaults to "article". */
export type Given = Partial<ArticleMetadata> & { readonly id?: string };

/**
 * Makes an article of plain text: title, byline, publisher and date are found where the text has them; what is given counts more.
 *
 * @throws HearsayError where the text is empty
 * @example const article = await readText('PARIS (AP) -- The strike is over.', { publishedAt: '2026-03-01' });
 */
export async function readText(text: string, given: Given = {}): Promise<Article> {
  return fromText(text, { ...given, id: given.id ?? 'article' }, await loadIngestLexicon());
}

/**
 * Makes an article of a web page: its text without markup, with title, author, date and site.
 *
 * @throws HearsayError where the page has no text
 * @example const article = await readHtml(page, { url: 'https://example.org/news/1' });
 */
export async function readHtml(html: string, given: Given = {}): Promise<Article> {
  return fromHtml(html, { ...given, id: given.id ?? 'article' }, await loadIngestLexicon());
}

/**
 * Reads an article with the model that ships: who and what it speaks of, who says what, and how they are connected. The model is loaded with
 * the first call and kept. For many articles see `annotateAll`.
 *
 * @param input a text, or an article from `readText` or `readHtml`
 * @returns the annotation; all offsets are UTF-16 code units of its `text`
 * @throws HearsayError where the text is empty or the model is missing
 * @example (await annotate('"We will appeal," Ana Gil said.')).attributions[0]?.kind // 'direct'
 */
export async function annotate(input: string | Article, options: AnnotateOptions = {}): Promise<Annotation> {
  const article = typeof input === 'string' ? await readText(input) : input;
  return annotateArticle(article, await loadReader(), options);
}
