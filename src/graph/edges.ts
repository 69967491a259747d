import type { Annotation, Attribution, Relation } from '../schema/annotation.ts';
import type { Evidence, LinkEdge, LinkKind, RelationEdge } from '../schema/graph.ts';
import type { Span } from '../schema/span.ts';
import { deriveLink } from './derive.ts';
import { sourceKey } from './entity-keys.ts';
import { linkKey, relationKey, statementKey } from './keys.ts';
import { sourceWords } from './nodes.ts';
import type { EdgeRecord } from './records.ts';
import { isSymmetric } from './symmetric.ts';

/** Entity id of the article → key of its node. */
export type KeyOf = (entity: string) => string | undefined;

/** Who said a statement, to whom, about whom, in which other statement it stands, and that the article reports it. */
export function attributionEdges(
  annotation: Annotation,
  attribution: Attribution,
  article: string,
  keyOf: KeyOf,
): [string, EdgeRecord][] {
  const { id } = annotation;
  const statement = statementKey(id, attribution.id);
  const said = spans(id, [...attribution.source, ...attribution.cue, ...attribution.content]);
  const link = (
    kind: LinkKind,
    source: string | undefined,
    target: string | undefined,
    evidence: Evidence[],
  ): [string, EdgeRecord][] => {
    if (source === undefined || target === undefined) return [];
    return [
      [linkKey(kind, source, target), { source, target, attributes: linkEdge(kind, attribution.confidence, evidence) }],
    ];
  };
  const entity = (name: string | null) => (name === null ? undefined : keyOf(name));
  const words = sourceWords(annotation, attribution);
  const unnamed = words === '' ? undefined : sourceKey(id, words);
  return [
    ...link('reports', article, statement, said),
    ...link('said', entity(attribution.speaker) ?? unnamed, statement, said),
    ...link(
      'for',
      unnamed ?? statement,
      entity(attribution.onBehalfOf),
      attribution.source.length > 0 ? spans(id, attribution.source) : said,
    ),
    ...link('told', statement, entity(attribution.addressee), said),
    ...attribution.about.flatMap((e) =>
      link('about', statement, entity(e), mentionsIn(annotation, e, attribution.content)),
    ),
    ...link('within', statement, attribution.within === null ? undefined : statementKey(id, attribution.within), said),
  ];
}

export function relationEdge(annotation: Annotation, relation: Relation, keyOf: KeyOf): [string, EdgeRecord][] {
  let [source, target] = [keyOf(relation.subject), keyOf(relation.object)];
  if (source === undefined || target === undefined || source === target) return [];
  if (isSymmetric(relation.type) && target < source) [source, target] = [target, source];
  const by = relation.by === null ? null : (keyOf(relation.by) ?? null);
  const place = relation.place === null ? null : (keyOf(relation.place) ?? null);
  const time = relation.time?.value ?? null;
  const { type, predicate, title, polarity, certainty, context, confidence, trigger, evidence } = relation;
  const statement = relation.attribution === null ? null : statementKey(annotation.id, relation.attribution);
  const attributes: RelationEdge = {
    label: title ?? predicate,
    extra: [],
    kind: 'relation',
    ...{ type, predicate, title, by, polarity, certainty, context, time, place, weight: 1, confidence },
    evidence: [
      { ...evidence, article: annotation.id, relation: relation.id, trigger, statement, time, place, confidence },
    ],
  };
  const claimed = by ?? (statement === null ? null : 'unnamed');
  return [
    [
      relationKey(source, target, [type, predicate, title, claimed, polarity, certainty, context]),
      { source, target, attributes },
    ],
  ];
}

function linkEdge(kind: LinkKind, confidence: number, evidence: Evidence[]): LinkEdge {
  return deriveLink({ label: kind, extra: [], kind, weight: 1, confidence, evidence });
}

/** Where a content mentions an entity; all of the content where it does so without words ("he" of a verb that is left out). */
function mentionsIn(annotation: Annotation, entity: string, content: readonly Span[]): Evidence[] {
  const mentions = annotation.entities.find((e) => e.id === entity)?.mentions ?? [];
  const inside = mentions.filter((m) => content.some((s) => s.start <= m.start && m.end <= s.end));
  return spans(annotation.id, inside.length > 0 ? inside : content);
}

function spans(article: string, list: readonly Span[]): Evidence[] {
  return list.map(({ start, end }) => ({ start, end, article }));
}
