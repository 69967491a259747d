import { HearsayError } from '../errors.ts';
import { combine } from '../graph/combine.ts';
import { deriveEntity } from '../graph/derive.ts';
import { entityKey, foldName } from '../graph/entity-keys.ts';
import type { Records } from '../graph/records.ts';
import type { CorrectionOf } from '../schema/corrections.ts';
import type { EntityNode, Evidence } from '../schema/graph.ts';
import { type Found, findEntity } from './find-entity.ts';
import { renamed } from './identity.ts';
import { splitNamings } from './namings.ts';
import type { Parts } from './nearest.ts';
import { findPlace, placeTest } from './places.ts';
import { splitEdges } from './split-edges.ts';

type Mention = EntityNode['evidence'][number];

/** How far beside the entity a new one stands that is split off, in units of the drawing. */
const BESIDE = 30;

/** Gives some mentions of an entity to another one of the same type, with the statements and relations that rest on them. */
export function split(records: Records, { entity, places, name }: CorrectionOf<'split'>): Records {
  const found = findEntity(records, entity);
  const parts = partsOf(records, found.node, places);
  if (parts.taken.length === 0) return alreadyApart(records, found, places, name);
  if (parts.staying.length === 0) return renamed(records, found, name);
  const key = keyOfPart(found.node, parts.taken, name);
  const { own, others } = splitNamings(records, found.node, parts, name);
  const { x, y, kind } = found.node;
  const isPlaced = x !== 0 || y !== 0;
  const part: EntityNode = deriveEntity({
    ...{ label: name, extra: [], x: isPlaced ? x + BESIDE : 0, y, kind, name, aliases: [] },
    namings: others,
    evidence: parts.taken,
  });
  const rest = deriveEntity({ ...found.node, namings: own, evidence: parts.staying });
  const nodes = new Map(records.nodes).set(found.key, rest);
  const joined = combine([
    { nodes, edges: new Map() },
    { nodes: new Map([[key, part]]), edges: new Map() },
  ]);
  return splitEdges({ nodes: joined.nodes, edges: records.edges }, found.key, key, parts);
}

/** The mentions that the places name; where the article is read anew and nobody's mentions are cut so, those that touch them. */
function partsOf(records: Records, { evidence }: EntityNode, places: CorrectionOf<'split'>['places']): Parts<Mention> {
  const found = places.map((place) => findPlace(records, place));
  const { isAt, touches } = placeTest(found);
  const whole = new Set(found.filter(({ spans }) => spans.length === 0).map(({ article }) => article));
  const isCutSo = [...records.nodes.values()].some((node) => 'namings' in node && node.evidence.some(isAt));
  const test = isCutSo ? isAt : touches;
  const isTaken = (mention: Evidence): boolean => whole.has(mention.article) || test(mention);
  return { taken: evidence.filter(isTaken), staying: evidence.filter((mention) => !isTaken(mention)) };
}

/** A new reading may tell the two apart by itself: then nothing is left to do. */
function alreadyApart(
  records: Records,
  { key, node }: Found,
  places: CorrectionOf<'split'>['places'],
  name: string,
): Records {
  const isApart = [...records.nodes].some(
    ([other, each]) =>
      other !== key &&
      'namings' in each &&
      foldName(each.name) === foldName(name) &&
      partsOf(records, each, places).taken.length > 0,
  );
  if (isApart) return records;
  throw new HearsayError(`"${node.name}" is not mentioned there`);
}

/** One of the same name is another all the same: its first mention tells its key apart. */
function keyOfPart({ kind, name: known }: EntityNode, [first]: readonly Evidence[], name: string): string {
  const key = entityKey(kind, name);
  return first && foldName(name) === foldName(known) ? `${key} (${first.article}:${first.start})` : key;
}
