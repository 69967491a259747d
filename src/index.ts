/**
 * hearsay as a library for Node: read articles, build graphs, ask them, write them.
 *
 * @example
 * import { annotate, buildGraph, quotations } from 'hearsay';
 * const graph = buildGraph([await annotate('"We will appeal," Ana Gil said.')]);
 * console.log(quotations(graph, { by: 'Gil' })[0]?.text); // '"We will appeal,"'
 */
export { applyCorrections, type Corrected, type Miss } from './corrections/apply.ts';
export { describeCorrection } from './corrections/describe.ts';
export { parseCorrections, writeCorrections } from './corrections/log.ts';
export { entityRef, placesOf, relationRef, statementRef } from './corrections/refer.ts';
export { HearsayError } from './errors.ts';
export type { Format } from './formats/format.ts';
export { FORMATS, formatNamed, formatOf } from './formats/index.ts';
export { quotationsCsv } from './formats/quotations-csv.ts';
export { buildGraph } from './graph/build.ts';
export { type LayoutOptions, layout } from './graph/layout.ts';
export { mergeGraphs, removeArticle } from './graph/merge.ts';
export { type ProjectedEdge, type ProjectedNode, type ProjectOptions, project } from './graph/project.ts';
export { annotate, annotateAll, readHtml, readText } from './platform/library.ts';
export { type Dispute, type DisputeSide, disputes } from './query/disputes.ts';
export { type Info, info } from './query/info.ts';
export { type Neighbor, type NeighborOptions, neighbors } from './query/neighbors.ts';
export type { Passage } from './query/passage.ts';
export { type Hop, path } from './query/paths.ts';
export { type QuotationFilter, type QuotationRecord, quotations } from './query/quotations.ts';
export { findEntities, resolveEntity } from './query/resolve.ts';
export { createSearcher, type Searcher, type SearchHit, search } from './query/search.ts';
export { type Timeline, type TimelineEntry, type TimelineOptions, timeline } from './query/timeline.ts';
export type { VoiceFilter } from './query/voice-filter.ts';
export { VOICES, type Voice, voicesOf } from './query/voices.ts';
export {
  Annotation,
  type Attribution,
  type Entity,
  type Mention,
  type Relation,
  type Token,
} from './schema/annotation.ts';
export { Article, ArticleMetadata } from './schema/article.ts';
export { Correction, CorrectionsFile, type EntityRef, type Place, type RelationRef } from './schema/corrections.ts';
export {
  type ArticleNode,
  EdgeAttributes,
  type EntityNode,
  type Evidence,
  GraphFile,
  type KnowledgeGraph,
  NodeAttributes,
  type StatementNode,
} from './schema/graph.ts';
export { jsonSchema } from './schema/json-schema.ts';
export type { Span } from './schema/span.ts';
