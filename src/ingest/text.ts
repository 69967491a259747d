import { HearsayError } from '../errors.ts';
import type { Article } from '../schema/article.ts';
import { findFurniture } from './furniture.ts';
import type { Given } from './given.ts';
import { findHead } from './head.ts';
import type { IngestLexicon } from './lexicon.ts';

/**
 * Plain text to an article. The text stays as it is, line ends and no-break spaces too.
 *
 * @param text the decoded input
 * @param given the article's id and whatever else the caller knows; it wins over what the text says
 * @throws HearsayError where there is nothing but white space
 * @example fromText('Storm hits coast\n\nBy Ann Lee\n\nA storm …', { id: 'storm' }, lexicon).byline // 'Ann Lee'
 */
export function fromText(text: string, given: Given, lexicon: IngestLexicon): Article {
  if (text.trim() === '') throw new HearsayError('no text in it');
  const head = findHead(text, lexicon);
  return {
    id: given.id,
    title: given.title ?? head.title,
    byline: given.byline ?? head.byline,
    publisher: given.publisher ?? head.publisher,
    url: given.url ?? null,
    publishedAt: given.publishedAt ?? head.publishedAt,
    language: 'en',
    text,
    furniture: findFurniture(text, lexicon),
  };
}
