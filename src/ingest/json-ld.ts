import { z } from 'zod';
import type { ArticleMetadata } from '../schema/article.ts';

const Texts = z.union([z.string(), z.array(z.string())]).transform((value) => (Array.isArray(value) ? value : [value]));
const Named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const Link = z.union([z.string(), z.object({ '@id': z.string() }).transform((link) => link['@id'])]);
const NameList = z.union([Named.transform((name) => [name]), z.array(Named)]);

/** What we read of a schema.org Article; a field in another shape counts as not said. */
const Story = z.object({
  '@type': Texts.refine((types) => types.some((type) => /(?:Article|Posting|Report|Coverage)$/.test(type))),
  headline: z.string().nullish().catch(null),
  author: NameList.nullish().catch(null),
  creator: NameList.nullish().catch(null),
  publisher: Named.nullish().catch(null),
  datePublished: z.string().nullish().catch(null),
  url: z.string().nullish().catch(null),
  mainEntityOfPage: Link.nullish().catch(null),
});

const NOTHING: ArticleMetadata = { title: null, byline: null, publisher: null, url: null, publishedAt: null };

/**
 * Reads the first schema.org article (NewsArticle, ReportageNewsArticle, BlogPosting …) in a page's JSON-LD.
 *
 * @param scripts the texts of the scripts; broken ones are passed over
 * @see https://schema.org/NewsArticle
 */
export function readJsonLd(scripts: readonly string[]): ArticleMetadata {
  for (const item of scripts.flatMap(itemsOf)) {
    const { success, data } = Story.safeParse(item);
    if (!success) continue;
    const authors = (data.author ?? data.creator ?? []).map(clean).filter(Boolean);
    return {
      title: clean(data.headline) || null,
      byline: new Intl.ListFormat('en-GB').format(authors) || null,
      publisher: clean(data.publisher) || null,
      url: data.url ?? data.mainEntityOfPage ?? null,
      publishedAt: data.datePublished ?? null,
    };
  }
  return NOTHING;
}

/** Items stand alone, in a list, or under "@graph". */
function itemsOf(script: string): unknown[] {
  let value: unknown;
  try {
    value = JSON.parse(script);
  } catch {
    return [];
  }
  const list = Array.isArray(value) ? value : [value];
  const Graph = z.object({ '@graph': z.array(z.unknown()) });
  return list.flatMap((item) => [item, ...(Graph.safeParse(item).data?.['@graph'] ?? [])]);
}

/** Some papers write entities into their JSON: "Putin&#8217;s". */
function clean(text: string | null | undefined): string {
  return (text ?? '')
    .replace(/&#(\d{1,6});/g, (_, code) => String.fromCodePoint(Math.min(Number(code), 0x10ffff)))
    .replace(/&quot;/g, '"')
    .replace(/&apos;|&rsquo;/g, '’')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ')
    .trim();
}
