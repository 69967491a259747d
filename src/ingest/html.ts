import { HearsayError } from '../errors.ts';
import type { Article } from '../schema/article.ts';
import { findFurniture } from './furniture.ts';
import type { Given } from './given.ts';
import { findHead } from './head.ts';
import { mainText } from './html-text.ts';
import type { IngestLexicon } from './lexicon.ts';
import { tidyMarkup } from './markup.ts';
import { readMetadata } from './metadata.ts';

/**
 * A web page to an article: the story's text without navigation, scripts and markup, a blank line between paragraphs. Title, author,
 * date and site come from JSON-LD (schema.org NewsArticle), Open Graph and `meta`, and only then from the text.
 *
 * @param html the page or a piece of one; html and body tags may lack
 * @param given the article's id and whatever else the caller knows; it wins over what the page says
 * @throws HearsayError where the page holds no text
 * @example (await fromHtml('<h1>Storm</h1><p>A storm hit the coast.</p>', { id: 'storm' }, lexicon)).text // 'A storm hit the coast.'
 */
export async function fromHtml(html: string, given: Given, lexicon: IngestLexicon): Promise<Article> {
  // Plain text should not wait for the DOM to load.
  const { parseHTML } = await import('linkedom');
  const { page, data, nodes } = tidyMarkup(html);
  const { document } = parseHTML(page);
  const said = readMetadata(document, data);
  const text = await mainText(document, nodes);
  if (text === '') throw new HearsayError('no text in the page');
  const head = findHead(text, lexicon);
  return {
    id: given.id,
    title: given.title ?? said.title,
    byline: given.byline ?? said.byline ?? head.byline,
    publisher: given.publisher ?? said.publisher ?? head.publisher,
    url: given.url ?? said.url,
    publishedAt: given.publishedAt ?? said.publishedAt ?? head.publishedAt,
    language: 'en',
    text,
    furniture: findFurniture(text, lexicon),
  };
}
