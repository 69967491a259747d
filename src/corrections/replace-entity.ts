import { combine } from '../graph/combine.ts';
import { deriveEntity, distinct } from '../graph/derive.ts';
import type { EdgeRecord, Records } from '../graph/records.ts';
import type { EntityNode } from '../schema/graph.ts';
import { changeEdges, involves } from './change-edges.ts';

/** Puts an entity in the place of another: all that led to `from` leads to `to`, which takes in the new node. */
export function replaceEntity(records: Records, from: string, to: string, node: EntityNode): Records {
  const nodes = new Map(records.nodes);
  nodes.delete(from);
  const joined = combine([
    { nodes, edges: new Map() },
    { nodes: new Map([[to, node]]), edges: new Map() },
  ]);
  const { edges } = records;
  if (from === to) return { nodes: joined.nodes, edges };
  return changeEdges({ nodes: joined.nodes, edges }, (edge) =>
    involves(edge, from) ? [redirected(edge, from, to)] : [edge],
  );
}

function redirected({ source, target, attributes }: EdgeRecord, from: string, to: string): EdgeRecord {
  const follow = <Key extends string | null>(key: Key) => (key === from ? to : key);
  const ends = { source: follow(source), target: follow(target) };
  if (attributes.kind !== 'relation') return { ...ends, attributes };
  const evidence = attributes.evidence.map((passage) => ({ ...passage, place: follow(passage.place) }));
  return {
    ...ends,
    attributes: { ...attributes, by: follow(attributes.by), place: follow(attributes.place), evidence },
  };
}

/** An entity under another name in all its articles; what they call it stays an alias. */
export function named(node: EntityNode, name: string): EntityNode {
  const rename = <Named extends Pick<EntityNode, 'name' | 'aliases'>>(item: Named): Named => ({
    ...item,
    name,
    aliases: distinct([item.name, ...item.aliases]).filter((alias) => alias !== name),
  });
  return deriveEntity({ ...rename(node), label: name, namings: node.namings.map(rename) });
}
