import fc from 'fast-check';
import { applyCorrections } from '../../src/corrections/apply.ts';
import { entityRef, placesOf, relationRef, statementRef } from '../../src/corrections/refer.ts';
import { isEntity } from '../../src/graph/combine.ts';
import { EntityType } from '../../src/schema/annotation.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { hostileName } from './arbitraries.ts';

/** Corrections at random, made one after the other as an editor makes them: each of the graph as those before it have left it. */

/** What an editor decides, before it is known what the graph has to decide about. */
const decision = fc.record({
  op: fc.constantFrom('merge', 'split', 'rename', 'retype', 'speaker', 'reject'),
  first: fc.nat(),
  second: fc.nat(),
  name: hostileName.map((name) => name.trim()).filter((name) => name.length > 0),
  type: fc.constantFrom(...EntityType.options),
});
type Decision = typeof decision extends fc.Arbitrary<infer T> ? T : never;

export const decisions: fc.Arbitrary<Decision[]> = fc.array(decision, { maxLength: 6 });

/** The corrections that decisions become on a graph. */
export function correctionsOf(graph: KnowledgeGraph, made: readonly Decision[]): Correction[] {
  const corrections: Correction[] = [];
  let current = graph;
  for (const each of made) {
    const correction = correctionOf(current, each);
    if (!correction) continue;
    corrections.push(correction);
    current = applyCorrections(current, [correction]).graph;
  }
  return corrections;
}

function correctionOf(graph: KnowledgeGraph, { op, first, second, name, type }: Decision): Correction | null {
  const pick = (keys: readonly string[], nth: number): string | undefined => keys[nth % Math.max(1, keys.length)];
  const entities = graph.filterNodes((_, node) => isEntity(node));
  const key = pick(entities, first);
  if (key === undefined) return null;
  const entity = entityRef(graph, key);
  const other = entityRef(graph, pick(entities, second) ?? key);
  switch (op) {
    case 'merge':
      return { op, entity, into: other };
    case 'rename':
      return { op, entity, name };
    case 'retype':
      return { op, entity, type };
    case 'split': {
      const node = graph.getNodeAttributes(key);
      const mentions = node.kind === 'statement' ? [] : node.evidence.filter((_, i) => (second >> (i % 8)) % 2 === 0);
      return mentions.length > 0 ? { op, entity, places: placesOf(graph, mentions), name } : null;
    }
    case 'speaker': {
      const statement = pick(
        graph.filterNodes((_, { kind }) => kind === 'statement'),
        second,
      );
      const speaker = first % 5 === 0 ? null : entity;
      return statement === undefined ? null : { op, statement: statementRef(graph, statement), speaker };
    }
    case 'reject': {
      const relation = pick(
        graph.filterEdges((_, { kind }) => kind === 'relation'),
        second,
      );
      return relation === undefined ? null : { op, relation: relationRef(graph, relation) };
    }
  }
}
