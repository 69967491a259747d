import type { AttributionKind } from '../schema/annotation.ts';
import type { KnowledgeGraph, StatementNode } from '../schema/graph.ts';
import { type Passage, passageOf } from './passage.ts';
import { resolveEntity } from './resolve.ts';
import { contentOf, speakersOf, targetsOf } from './statements.ts';

export interface QuotationFilter {
  /** Name, alias or key of the speaker. */
  readonly by?: string;
  /** Of an entity that the words mention. */
  readonly about?: string;
  /** Of the addressee. */
  readonly to?: string;
  readonly kind?: AttributionKind;
}

/** Who said what, in names. */
export interface QuotationRecord {
  readonly key: string;
  /** Null where the source has no name; its words are in `source`. */
  readonly speaker: string | null;
  /** The organization or place for which an unnamed source speaks. */
  readonly onBehalfOf: string | null;
  /** The source as the article words it. */
  readonly source: string;
  readonly cue: string;
  readonly text: string;
  readonly kind: AttributionKind;
  readonly addressee: string | null;
  readonly about: readonly string[];
  /** Key of the statement in which this one is reported: "A said that B had said". */
  readonly within: string | null;
  readonly confidence: number;
  readonly passage: Passage;
}

/**
 * The statements of a graph, in order of article and text, narrowed by speaker, addressee, whom they are about, and kind.
 *
 * @throws HearsayError where a name means nobody or several
 * @example quotations(graph, { by: 'Peskov', kind: 'direct' }).map((q) => q.text)
 */
export function quotations(graph: KnowledgeGraph, filter: QuotationFilter = {}): QuotationRecord[] {
  const wanted = (name: string | undefined) => (name === undefined ? undefined : resolveEntity(graph, name).key);
  const [by, about, to] = [wanted(filter.by), wanted(filter.about), wanted(filter.to)];
  return graph
    .mapNodes((key, node) => ({ key, node }))
    .flatMap(({ key, node }) => (node.kind === 'statement' ? [{ key, node }] : []))
    .filter(({ node }) => filter.kind === undefined || node.manner === filter.kind)
    .filter(({ key }) => by === undefined || speakersOf(graph, key).includes(by))
    .filter(({ key }) => about === undefined || targetsOf(graph, key, 'about').includes(about))
    .filter(({ key }) => to === undefined || targetsOf(graph, key, 'told').includes(to))
    .map(({ key, node }) => toRecord(graph, key, node))
    .sort((a, b) =>
      a.passage.article < b.passage.article
        ? -1
        : a.passage.article > b.passage.article
          ? 1
          : a.passage.start - b.passage.start,
    );
}

function toRecord(graph: KnowledgeGraph, key: string, node: StatementNode): QuotationRecord {
  const label = (entity: string | undefined) => (entity === undefined ? null : graph.getNodeAttribute(entity, 'label'));
  return {
    key,
    speaker: label(speakersOf(graph, key).find((speaker) => graph.getNodeAttribute(speaker, 'kind') !== 'source')),
    onBehalfOf: label([key, ...speakersOf(graph, key)].flatMap((source) => targetsOf(graph, source, 'for'))[0]),
    source: node.source,
    cue: node.cue,
    text: node.text,
    kind: node.manner,
    addressee: label(targetsOf(graph, key, 'told')[0]),
    about: targetsOf(graph, key, 'about').map((e) => graph.getNodeAttribute(e, 'label')),
    within: targetsOf(graph, key, 'within')[0] ?? null,
    confidence: node.confidence,
    passage: passageOf(graph, contentOf(node) ?? { article: node.article, start: 0, end: 0 }),
  };
}
