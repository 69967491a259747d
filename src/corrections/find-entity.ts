import { HearsayError } from '../errors.ts';
import { isEntity } from '../graph/combine.ts';
import { foldName } from '../graph/entity-keys.ts';
import type { Records } from '../graph/records.ts';
import type { EntityRef } from '../schema/corrections.ts';
import type { EntityNode } from '../schema/graph.ts';
import { findPlace, placeTest } from './places.ts';

export interface Found {
  readonly key: string;
  readonly node: EntityNode;
}

/**
 * The entity that a correction means: the one that has most of the mentions; without any, the one of that name and type, of that name, with
 * mentions that overlap, or of that alias. One that is mentioned nowhere, of a foreign graph, is known by its key alone.
 *
 * @throws HearsayError where none fits, or several fit equally well: a correction is no guess
 */
export function findEntity(records: Records, ref: EntityRef): Found {
  const { isAt, touches } = placeTest(ref.places.map((place) => findPlace(records, place)));
  const name = foldName(ref.name);
  const ranked: (Found & { readonly rank: readonly number[] })[] = [];
  for (const [key, node] of records.nodes) {
    if (!isEntity(node)) continue;
    const isNamed = foldedName(node) === name;
    const marks = [
      node.evidence.filter(isAt).length,
      Number(isNamed && node.kind === ref.type),
      Number(isNamed),
      node.evidence.filter(touches).length,
      Number(node.kind === ref.type && node.aliases.some((alias) => foldName(alias) === name)),
    ];
    const isMeant = ref.places.length > 0 ? marks.some((mark) => mark > 0) : key === ref.key;
    if (isMeant) ranked.push({ key, node, rank: [...marks, Number(key === ref.key)] });
  }
  const [best, second] = ranked.sort((a, b) => compare(b.rank, a.rank));
  if (!best) throw new HearsayError(`no ${ref.type} "${ref.name}" is there`);
  if (second && compare(best.rank, second.rank) === 0)
    throw new HearsayError(`"${ref.name}" can be "${best.node.name}" or "${second.node.name}"`);
  return best;
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((mark, index) => mark !== b[index]);
  return (a[at] ?? 0) - (b[at] ?? 0);
}

const folded = new WeakMap<EntityNode, string>();

/** The names of thousands of nodes are compared at every correction. */
function foldedName(node: EntityNode): string {
  const known = folded.get(node) ?? foldName(node.name);
  folded.set(node, known);
  return known;
}
