import type { Article } from '../schema/article.ts';
import type { Span } from '../schema/span.ts';
import { findAttributions } from './attributions/attributions.ts';
import type { Draft } from './attributions/draft.ts';
import { firstPersons, spokenInFirstPerson } from './attributions/first-person.ts';
import { quotations } from './attributions/quotations.ts';
import { type EntityIndex, indexEntities } from './attributions/speakers.ts';
import { type Document, openDocument } from './document.ts';
import { assign, type Cluster } from './entities/cluster.ts';
import type { Description } from './entities/descriptions.ts';
import { resolveEntities } from './entities/resolve.ts';
import type { Reader } from './reader.ts';
import { unnamedActors } from './relations/unnamed.ts';

/** An article as far as it is read before its relations. */
export interface Reading {
  readonly doc: Document;
  /** The entities that have names. */
  readonly index: EntityIndex;
  /** Those who act without one. */
  readonly unnamed: readonly Cluster[];
  readonly descriptions: readonly Description[];
  readonly attributions: readonly Draft[];
  /** What stands in quotation marks, the marks included. */
  readonly quoted: readonly Span[];
}

/** Reads who and what an article speaks of, and who says what. */
export async function readArticle(
  article: Pick<Article, 'text' | 'furniture'>,
  { language, lexicon }: Pick<Reader, 'language' | 'lexicon'>,
): Promise<Reading> {
  const doc = openDocument(article, await language.parse(article.text));
  const marks = quotations(doc.text);
  const quoted = marks.flatMap((q) => q.spans);
  const { clusters, descriptions } = resolveEntities(doc, lexicon, quoted);
  const found = findAttributions(doc, lexicon, indexEntities(doc, lexicon, clusters, descriptions), marks);
  const persons = firstPersons(doc, lexicon, found);
  const attributions = spokenInFirstPerson(doc, found, persons);
  const index = indexEntities(doc, lexicon, assign(clusters, persons), descriptions);
  return { doc, index, unnamed: unnamedActors(doc, lexicon, index), descriptions, attributions, quoted };
}
