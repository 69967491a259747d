import type { Annotation, Attribution, Entity } from '../schema/annotation.ts';
import type { ArticleNode, EntityNode, StatementNode } from '../schema/graph.ts';
import type { Span } from '../schema/span.ts';
import { deriveEntity } from './derive.ts';
import { byPlace } from './order.ts';

/**
 * What the stages of an annotation become as nodes of one article. Attributes stand in the order of the schema, in which files give them
 * back: so the same content is written in the same bytes wherever it comes from.
 */

/** Statements are labeled by their first words. */
const LABEL_LENGTH = 60;

/** What all nodes begin with. */
const node = (label: string) => ({ label, extra: [], x: 0, y: 0 });

export function articleNode(annotation: Annotation): ArticleNode {
  const { id, title, byline, publisher, url, publishedAt, language, text, sentences } = annotation;
  return {
    ...node(title ?? id),
    kind: 'article',
    article: id,
    ...{ title, byline, publisher, url, publishedAt, language, text, sentences: [...sentences] },
    evidence: [{ start: 0, end: text.length, article: id }],
  };
}

export function entityNode(article: string, entity: Entity): EntityNode {
  const { id, type, name, aliases, mentions } = entity;
  return deriveEntity({
    ...node(name),
    kind: type,
    name,
    aliases: [],
    namings: [{ article, entity: id, name, aliases: [...aliases] }],
    evidence: mentions.map(({ start, end, form }) => ({ start, end, article, form })),
  });
}

/** Who speaks without a name, in the words of the article. */
export function sourceNode(annotation: Annotation, attribution: Attribution): EntityNode {
  const name = sourceWords(annotation, attribution);
  const article = annotation.id;
  return deriveEntity({
    ...node(name),
    kind: 'source',
    name,
    aliases: [],
    namings: [{ article, entity: attribution.id, name, aliases: [] }],
    evidence: attribution.source.map(({ start, end }) => ({ start, end, article, form: 'nominal' })),
  });
}

/**
 * The words of a source that gets a node of its own: it has no name, but the article says whom it speaks for or describes it ("a person
 * familiar with the matter"). Empty for all others: a lone "they" describes nobody.
 */
export function sourceWords({ text }: Annotation, { speaker, onBehalfOf, source }: Attribution): string {
  const words = source
    .map(({ start, end }) => text.slice(start, end))
    .join(' … ')
    .replace(/\s+/g, ' ')
    .trim();
  return speaker === null && (onBehalfOf !== null || words.includes(' ')) ? words : '';
}

export function statementNode(annotation: Annotation, attribution: Attribution): StatementNode {
  const words = (spans: readonly Span[]) =>
    spans.map(({ start, end }) => annotation.text.slice(start, end)).join(' … ');
  const text = words(attribution.content);
  const part = (name: 'source' | 'cue' | 'content') =>
    attribution[name].map(({ start, end }) => ({ start, end, article: annotation.id, part: name }));
  return {
    ...node(shorten(text)),
    kind: 'statement',
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

function shorten(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  if (line.length <= LABEL_LENGTH) return line;
  const cut = line.lastIndexOf(' ', LABEL_LENGTH);
  return `${line.slice(0, cut > LABEL_LENGTH / 2 ? cut : LABEL_LENGTH).toWellFormed()}…`;
}
