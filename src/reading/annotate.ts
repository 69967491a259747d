import { calibrated } from '../language/calibration.ts';
import type { Word } from '../language/parse.ts';
import type { Annotation, Attribution, Entity, Token } from '../schema/annotation.ts';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import type { Draft } from './attributions/draft.ts';
import { nesting } from './attributions/nesting.ts';
import type { Document } from './document.ts';
import type { Cluster } from './entities/cluster.ts';
import { entityId, toEntity } from './entities/entity.ts';
import { factualityAt } from './factuality.ts';
import { overlapping } from './overlapping.ts';
import { readArticle } from './read.ts';
import type { Reader } from './reader.ts';
import type { RelationDraft } from './relations/draft.ts';
import { draftRelations, toRelations } from './relations/relations.ts';

export interface AnnotateOptions {
  /** Also write the words with lemma, part of speech, head and factuality. Default false. */
  readonly tokens?: boolean;
}

/**
 * Reads an article: who and what it speaks of, who says what, and how they are connected.
 *
 * @param article the article; its text is not changed
 * @param reader the language and the lexicon
 * @returns the annotation; every span in it is in UTF-16 code units of `article.text`
 * @example (await annotate(article, reader)).attributions[0]?.speaker // 'e2'
 */
export async function annotate(article: Article, reader: Reader, options: AnnotateOptions = {}): Promise<Annotation> {
  const { lexicon, calibration } = reader;
  const { id, title, byline, publisher, url, publishedAt, text } = article;
  const reading = await readArticle(article, reader);
  const { doc, index, unnamed } = reading;
  const related = draftRelations(reading, reader);
  const entities = toEntities(doc, index.clusters, unnamed, related);
  const attributions = toAttributions(reading.attributions, entities);
  const relations = toRelations(reading, lexicon, related, attributions, publishedAt);
  return {
    ...{ id, title, byline, publisher, url, publishedAt, language: article.language, text },
    sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
    ...(options.tokens ? { tokens: doc.words.map((word, i) => toToken(word, factualityAt(doc, lexicon, i))) } : {}),
    entities,
    attributions: attributions.map((a) => ({ ...a, confidence: calibrated(a.confidence, calibration.attributions) })),
    relations,
  };
}

/** All that have names, and of those without only who does something or to whom it is done. */
function toEntities(
  doc: Document,
  named: readonly Cluster[],
  unnamed: readonly Cluster[],
  related: readonly RelationDraft[],
): Entity[] {
  const involved = new Set(related.flatMap(({ subject, object }) => [subject, object]));
  return [...named, ...unnamed].flatMap((cluster, i) =>
    i < named.length || involved.has(i) ? [toEntity(doc, cluster, entityId(i, named.length))] : [],
  );
}

const attributionId = (draft: number): string => `a${draft + 1}`;
const idOrNull = (cluster: number | null): string | null => (cluster === null ? null : entityId(cluster));

function toAttributions(drafts: readonly Draft[], entities: readonly Entity[]): Attribution[] {
  const within = nesting(drafts);
  const about = aboutOf(entities);
  return drafts.map((draft, i) => ({
    id: attributionId(i),
    kind: draft.kind,
    source: [...draft.source],
    cue: [...draft.cue],
    content: [...draft.content],
    speaker: idOrNull(draft.speaker),
    onBehalfOf: idOrNull(draft.onBehalfOf),
    addressee: idOrNull(draft.addressee),
    about: about(draft.content),
    within: within[i] === null || within[i] === undefined ? null : attributionId(within[i]),
    confidence: draft.confidence,
  }));
}

/** Makes the look-up of the entities mentioned in a content, in their order. */
function aboutOf(entities: readonly Entity[]): (content: readonly Span[]) => string[] {
  const mentions = entities.flatMap(({ mentions }, entity) =>
    mentions.map(({ start, end }) => ({ start, end, entity })),
  );
  const at = overlapping(mentions);
  return (content) => {
    const inside = content.flatMap((span) =>
      at(span)
        .flatMap((i) => mentions[i] ?? [])
        .filter(({ start, end }) => span.start <= start && end <= span.end),
    );
    const found = [...new Set(inside.map(({ entity }) => entity))].sort((a, b) => a - b);
    return found.flatMap((entity) => entities[entity]?.id ?? []);
  };
}

function toToken({ start, end, lemma, upos, head, deprel }: Word, factuality: number | null): Token {
  return { start, end, lemma, upos, head, deprel, factuality };
}
