import type { Annotation, Attribution, Entity } from '../schema/annotation.ts';
import type { ArticleNode, EntityNode, Evidence, Naming, StatementNode } from '../schema/graph.ts';
import type { Span } from '../schema/span.ts';

/** What the stages of an annotation become as nodes of one article. */

/** Statements are labeled by their first words. */
const LABEL_LENGTH = 60;

const origin = { x: 0, y: 0, extra: [] };

export function articleNode(annotation: Annotation): ArticleNode {
  const { id, title, byline, publisher, url, publishedAt, language, text, sentences } = annotation;
  return {
    ...origin,
    kind: 'article',
    label: title ?? id,
    article: id,
    ...{ title, byline, publisher, url, publishedAt, language, text, sentences: [...sentences] },
    evidence: [{ article: id, start: 0, end: text.length }],
  };
}

export function entityNode(article: string, entity: Entity): EntityNode {
  const { name, aliases } = entity;
  return {
    ...origin,
    kind: entity.type,
    label: name,
    name,
    aliases: [...aliases],
    namings: [{ article, entity: entity.id, name, aliases: [...aliases] }],
    evidence: entity.mentions.map(({ start, end, form }) => ({ article, start, end, form })),
  };
}

export function statementNode(annotation: Annotation, attribution: Attribution): StatementNode {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => annotation.text.slice(start, end)).join(' … ');
  const text = words(attribution.content);
  const part = (name: 'source' | 'cue' | 'content') =>
    attribution[name].map(({ start, end }) => ({ article: annotation.id, start, end, part: name }));
  return {
    ...origin,
    kind: 'statement',
    label: shorten(text),
    article: annotation.id,
    attribution: attribution.id,
    manner: attribution.kind,
    text,
    source: words(attribution.source),
    cue: words(attribution.cue),
    confidence: attribution.confidence,
    evidence: [...part('source'), ...part('cue'), ...part('content')].sort(byPlace),
  };
}

/**
 * The name and aliases of an entity that several articles name: the fullest name, of equals the most frequent, then the first in the alphabet.
 */
export function nameOf(namings: readonly Naming[]): Pick<EntityNode, 'name' | 'aliases' | 'label'> {
  const counts = new Map<string, number>();
  for (const { name } of namings) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [best] = [...counts].sort(([a, n], [b, m]) => m - n || b.length - a.length || (a < b ? -1 : 1));
  const name = best?.[0] ?? '';
  const aliases = new Set(namings.flatMap((naming) => [naming.name, ...naming.aliases]));
  aliases.delete(name);
  return { name, label: name, aliases: [...aliases].sort() };
}

/** The order of evidence: by article, then by place. */
export function byPlace(a: Evidence, b: Evidence): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LABEL_LENGTH) return line;
  const cut = line.lastIndexOf(' ', LABEL_LENGTH);
  return `${line.slice(0, cut > LABEL_LENGTH / 2 ? cut : LABEL_LENGTH).toWellFormed()}…`;
}
