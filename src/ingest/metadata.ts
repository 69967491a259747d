import type { ArticleMetadata } from '../schema/article.ts';
import { IsoDate } from '../schema/article.ts';
import { findDate } from './dates.ts';
import { readJsonLd } from './json-ld.ts';

const AUTHORS = [
  'author',
  'article:author',
  'byl',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
];
const DATES = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publishdate',
  'dc.date.issued',
  'dcterms.date',
  'dc.date',
  'date',
];

/**
 * What a page says of its article: JSON-LD first, then Open Graph and other `meta`, then the page itself.
 *
 * @param data the texts of its JSON-LD scripts
 */
export function readMetadata(document: Document, data: readonly string[]): ArticleMetadata {
  const linked = readJsonLd(data);
  const meta = metaOf(document);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find(Boolean) ?? null;
  const publisher = linked.publisher ?? first(['og:site_name', 'application-name', 'dc.publisher']);
  const heading = (document.querySelector('h1')?.textContent ?? '').replace(/\s+/g, ' ').trim() || null;
  const author = AUTHORS.map((name) => meta.get(name)).find((name) => name && !/^https?:/.test(name)) ?? null;
  return {
    title: linked.title ?? first(['og:title', 'twitter:title']) ?? heading ?? titleOf(document, publisher),
    byline: withoutBy(linked.byline ?? author),
    publisher,
    url:
      [document.querySelector('link[rel="canonical"]')?.getAttribute('href'), first(['og:url']), linked.url].find(
        (url) => url && /^https?:\/\//.test(url) && URL.canParse(url),
      ) ?? null,
    publishedAt: [linked.publishedAt, first(DATES), timeOf(document)].map(dateOf).find(Boolean) ?? null,
  };
}

function metaOf(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const tag of document.querySelectorAll('meta')) {
    const name = (tag.getAttribute('property') ?? tag.getAttribute('name') ?? tag.getAttribute('itemprop') ?? '')
      .trim()
      .toLowerCase();
    const content = (tag.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim();
    if (name && content && !found.has(name)) found.set(name, content);
  }
  return found;
}

/** "Storm hits coast | The Times" without the paper's name. */
function titleOf(document: Document, publisher: string | null): string | null {
  const title = (document.querySelector('title')?.textContent ?? '').replace(/\s+/g, ' ').trim();
  const site = publisher ? title.search(/ [|–—-] [^|–—-]*$/) : -1;
  return (site > 0 && title.endsWith(publisher ?? '') ? title.slice(0, site) : title) || null;
}

function timeOf(document: Document): string | null {
  return document.querySelector('article time[datetime], time[datetime]')?.getAttribute('datetime') ?? null;
}

function withoutBy(name: string | null): string | null {
  return name?.replace(/^by\s+/i, '').trim() || null;
}

/** As ISO 8601 where it is ("+0200" becomes "+02:00"), else the day that it names. */
function dateOf(text: string | null | undefined): string | null {
  if (!text) return null;
  const iso = text
    .trim()
    .replace(/([+-]\d\d)(\d\d)$/, '$1:$2')
    .replace(/^(\d{4}-\d\d-\d\d) (?=\d)/, '$1T');
  return IsoDate.safeParse(iso).success ? iso : (findDate(text)?.value ?? null);
}
