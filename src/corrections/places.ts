import { articleKey } from '../graph/keys.ts';
import type { Records } from '../graph/records.ts';
import type { Place } from '../schema/corrections.ts';
import type { ArticleNode, Evidence } from '../schema/graph.ts';
import type { Span } from '../schema/span.ts';

/** A place as the graph has it now. */
export interface FoundPlace {
  /** The article's id in the graph. */
  readonly article: string;
  readonly spans: readonly Span[];
}

/** Where a place is now: in the article of its id or else of its address, and there where its words stand. */
export function findPlace({ nodes }: Records, { article, url, spans }: Place): FoundPlace {
  const found = articleIn(nodes, article, url);
  if (!found) return { article, spans };
  return { article: found.article, spans: spans.map((span) => locate(found.text, span)) };
}

/** An article that has the id but another address is another article: "article" is what many are called. */
function articleIn(nodes: Records['nodes'], id: string, url: string | null): ArticleNode | undefined {
  const named = nodes.get(articleKey(id));
  const isNamed = named?.kind === 'article' && (url === null || named.url === null || named.url === url);
  if (isNamed) return named;
  if (url !== null) for (const node of nodes.values()) if (node.kind === 'article' && node.url === url) return node;
  return undefined;
}

/** Where the words stand: at their place, else at the nearest other one. */
function locate(text: string, { start, end, words }: Place['spans'][number]): Span {
  if (words === '' || text.slice(start, end) === words) return { start, end };
  const places = [text.lastIndexOf(words, start), text.indexOf(words, start)].filter((at) => at >= 0);
  const [nearest = start] = places.sort((a, b) => Math.abs(a - start) - Math.abs(b - start));
  return places.length > 0 ? { start: nearest, end: nearest + words.length } : { start, end };
}

/** Whether evidence is exactly one of the spans of the places, or touches one. */
export function placeTest(places: readonly FoundPlace[]): Record<'isAt' | 'touches', (evidence: Evidence) => boolean> {
  const exact = new Set(places.flatMap(({ article, spans }) => spans.map((span) => idOf({ ...span, article }))));
  return {
    isAt: (evidence) => exact.has(idOf(evidence)),
    touches: ({ article, start, end }) =>
      places.some((place) => place.article === article && place.spans.some((s) => s.start < end && start < s.end)),
  };
}

function idOf({ article, start, end }: Evidence): string {
  return JSON.stringify([article, start, end]);
}
