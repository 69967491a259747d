import type { Word } from '../language/parse.ts';
import type { Annotation, Attribution, Token } from '../schema/annotation.ts';
import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import { type Draft, findAttributions } from './attributions/attributions.ts';
import { firstPersons } from './attributions/first-person.ts';
import { nesting } from './attributions/nesting.ts';
import { quotations } from './attributions/quotations.ts';
import { indexEntities } from './attributions/speakers.ts';
import { openDocument } from './document.ts';
import { assign, type Cluster } from './entities/cluster.ts';
import { entityId, toEntity } from './entities/entity.ts';
import { resolveEntities } from './entities/resolve.ts';
import type { Reader } from './reader.ts';
import { findRelations } from './relations/relations.ts';

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
  const { language, lexicon } = reader;
  const doc = openDocument(article, await language.parse(article.text));
  const marks = quotations(doc.text);
  const { clusters, descriptions } = resolveEntities(
    doc,
    lexicon,
    marks.flatMap((q) => q.spans),
  );
  const drafts = findAttributions(doc, lexicon, indexEntities(doc, lexicon, clusters, descriptions), marks);
  const all = assign(clusters, firstPersons(doc, lexicon, drafts));
  const attributions = toAttributions(doc.words, drafts, all);
  const { id, title, byline, publisher, url, publishedAt, text } = article;
  return {
    ...{ id, title, byline, publisher, url, publishedAt, language: article.language, text },
    sentences: doc.sentences.map(({ start, end }) => ({ start, end })),
    ...(options.tokens ? { tokens: doc.words.map(toToken) } : {}),
    entities: all.map((cluster, i) => toEntity(doc, cluster, i)),
    attributions,
    relations: findRelations(doc, lexicon, all, descriptions, attributions, publishedAt),
  };
}

const attributionId = (draft: number): string => `a${draft + 1}`;
const idOrNull = (cluster: number | null): string | null => (cluster === null ? null : entityId(cluster));

function toAttributions(words: readonly Word[], drafts: readonly Draft[], clusters: readonly Cluster[]): Attribution[] {
  const within = nesting(drafts);
  const mentions = clusters.flatMap((cluster, c) =>
    cluster.mentions.map((m) => ({ cluster: c, start: words[m.first]?.start ?? 0, end: words[m.last]?.end ?? 0 })),
  );
  return drafts.map((draft, i) => ({
    id: attributionId(i),
    kind: draft.kind,
    source: [...draft.source],
    cue: [...draft.cue],
    content: [...draft.content],
    speaker: idOrNull(draft.speaker),
    onBehalfOf: idOrNull(draft.onBehalfOf),
    addressee: idOrNull(draft.addressee),
    about: about(draft.content, mentions).map(entityId),
    within: within[i] === null || within[i] === undefined ? null : attributionId(within[i]),
    confidence: Math.round(draft.confidence * 1000) / 1000,
  }));
}

/** The entities mentioned in the content, by their number. */
function about(content: readonly Span[], mentions: readonly (Span & { cluster: number })[]): number[] {
  const inside = mentions.filter((m) => content.some((s) => s.start <= m.start && m.end <= s.end));
  return [...new Set(inside.map((m) => m.cluster))].sort((a, b) => a - b);
}

function toToken({ start, end, lemma, upos, head, deprel, factuality }: Word): Token {
  return { start, end, lemma, upos, head, deprel, factuality };
}
