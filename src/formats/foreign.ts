import { EntityKind, type EntityNode, type LinkEdge, LinkKind } from '../schema/graph.ts';
import type { RawAttributes, RawNode } from './adopt.ts';

/** Nodes and edges of files that other programs made. */

/** Attributes in which other programs say what a node is. */
const KINDS = ['kind', 'type', 'category'];

/** An entity of the kind that an attribute names ("Person"), else of unknown kind. */
export function foreignNode({ key, attributes }: RawNode): EntityNode {
  const kinds = KINDS.map((name) => EntityKind.safeParse(text(attributes.get(name))?.toLowerCase()).data);
  const name = text(attributes.get('name')) || text(attributes.get('label')) || key || '?';
  return {
    label: name,
    // Colors and sizes are not kept: they are drawn anew.
    extra: extra(attributes, ['name', 'label', 'x', 'y', 'size', 'color']),
    x: number(attributes.get('x')) ?? 0,
    y: number(attributes.get('y')) ?? 0,
    kind: kinds.find((kind) => kind !== undefined) ?? 'unknown',
    name,
    aliases: [],
    namings: [],
    evidence: [],
  };
}

export function foreignEdge({ attributes }: RawNode): LinkEdge {
  const weight = number(attributes.get('weight')) ?? 1;
  return {
    label: text(attributes.get('label')) ?? '',
    extra: extra(attributes, weight > 0 ? ['label', 'weight'] : ['label']),
    kind: LinkKind.safeParse(attributes.get('kind')).data ?? 'unknown',
    weight: weight > 0 ? weight : 1,
    confidence: 1,
    evidence: [],
  };
}

function extra(attributes: RawAttributes, known: readonly string[]): [string, string][] {
  return [...attributes]
    .filter(([name, value]) => !known.includes(name) && value !== undefined && value !== null)
    .map(([name, value]): [string, string] => [name, typeof value === 'string' ? value : (JSON.stringify(value) ?? '')])
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : undefined;
}

function number(value: unknown): number | undefined {
  const read = typeof value === 'number' || (typeof value === 'string' && value.trim() !== '') ? Number(value) : NaN;
  return Number.isFinite(read) ? read : undefined;
}
