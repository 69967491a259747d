import { HearsayError } from '../errors.ts';
import type { EdgeRecord, Records } from '../graph/records.ts';
import { isSymmetric } from '../graph/symmetric.ts';
import type { CorrectionOf, RelationRef } from '../schema/corrections.ts';
import type { RelationEdge, RelationEvidence } from '../schema/graph.ts';
import { changeEdges } from './change-edges.ts';
import { findEntity } from './find-entity.ts';
import { findPlace, placeTest } from './places.ts';

/** Takes the passages of a relation out; where others state the same, the relation stays. */
export function reject(records: Records, { relation: ref }: CorrectionOf<'reject'>): Records {
  const isBetween = endsTest(records, ref);
  const { isAt, touches } = placeTest(ref.places.map((place) => findPlace(records, place)));
  const isMeant = ({ article, trigger }: RelationEvidence) =>
    isAt({ ...trigger, article }) || touches({ ...trigger, article });
  let isFound = false;
  const after = changeEdges(records, (edge) => {
    const { attributes } = edge;
    if (attributes.kind !== 'relation' || attributes.type !== ref.type || !isBetween(edge)) return [edge];
    const evidence = attributes.evidence.filter((passage) => !isMeant(passage));
    if (evidence.length === attributes.evidence.length && !isUngrounded(attributes, ref)) return [edge];
    isFound = true;
    return evidence.length > 0 ? [{ ...edge, attributes: { ...attributes, evidence } }] : [];
  });
  if (isFound) return after;
  throw new HearsayError(`no ${ref.type} from "${ref.subject.name}" to "${ref.object.name}" is there`);
}

function endsTest(records: Records, { type, subject, object }: RelationRef): (edge: EdgeRecord) => boolean {
  const [from, to] = [findEntity(records, subject).key, findEntity(records, object).key];
  return ({ source, target }) =>
    (source === from && target === to) || (isSymmetric(type) && source === to && target === from);
}

/** A relation of a foreign graph, which rests on no passage, is told by its words. */
function isUngrounded({ evidence, predicate }: RelationEdge, ref: RelationRef): boolean {
  return evidence.length === 0 && ref.places.length === 0 && predicate === ref.predicate;
}
