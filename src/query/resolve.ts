import { HearsayError } from '../errors.ts';
import { isEntity } from '../graph/combine.ts';
import { foldName } from '../graph/entity-keys.ts';
import type { EntityNode, KnowledgeGraph } from '../schema/graph.ts';

/** An entity of the graph with its key. */
export interface FoundEntity {
  readonly key: string;
  readonly entity: EntityNode;
}

/** How many near names an error offers. */
const SUGGESTIONS = 5;
/** How many matches an error lists. */
const LISTED = 10;

/**
 * The entities that a name may mean: an exact name or alias without case and accents; failing that, names that have all its words.
 *
 * @returns the best matches only, all equally good; none where nothing matches
 * @example findEntities(graph, 'zelensky').map((f) => f.entity.name) // ['Volodymyr Zelensky']
 */
export function findEntities(graph: KnowledgeGraph, name: string): FoundEntity[] {
  const wanted = foldName(name);
  const all = entities(graph);
  const byKey = all.filter(({ key }) => key === name);
  if (byKey.length > 0) return byKey;
  const exact = all.filter(({ entity }) => foldName(entity.name) === wanted);
  if (exact.length > 0) return exact;
  const alias = all.filter(({ entity }) => entity.aliases.some((a) => foldName(a) === wanted));
  if (alias.length > 0) return alias;
  const words = wanted.split(' ').filter(Boolean);
  return all.filter(
    ({ entity }) => words.length > 0 && words.every((w) => foldName(entity.name).split(' ').includes(w)),
  );
}

/**
 * The one entity that a name means.
 *
 * @throws HearsayError where no entity has the name (with near ones) or several have it (with their keys)
 * @example resolveEntity(graph, 'Zelensky').key // 'person:volodymyr zelensky'
 */
export function resolveEntity(graph: KnowledgeGraph, name: string): FoundEntity {
  const [only, ...more] = findEntities(graph, name);
  if (only && more.length === 0) return only;
  if (only) {
    const found = [only, ...more].map(({ key, entity }) => `${entity.name} (${key})`);
    const rest = found.length > LISTED ? ` and ${found.length - LISTED} more` : '';
    const list = found.slice(0, LISTED).join(', ');
    throw new HearsayError(`"${name}" can mean ${found.length} entities: ${list}${rest}. Give one of these keys`);
  }
  const near = nearNames(graph, name);
  const hint = near.length > 0 ? `; near names: ${near.join(', ')}` : '';
  throw new HearsayError(`no entity is named "${name}"${hint}`);
}

/** Names in the graph that look most like the given one: by shared pairs of letters (Dice). */
export function nearNames(graph: KnowledgeGraph, name: string): string[] {
  const wanted = bigrams(foldName(name));
  return entities(graph)
    .map(({ entity }) => ({
      name: entity.name,
      score: Math.max(...[entity.name, ...entity.aliases].map((n) => dice(wanted, bigrams(foldName(n))))),
    }))
    .filter(({ score }) => score > 0.3)
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .slice(0, SUGGESTIONS)
    .map((near) => near.name);
}

function entities(graph: KnowledgeGraph): FoundEntity[] {
  return graph
    .mapNodes((key, node) => ({ key, node }))
    .flatMap(({ key, node }) => (isEntity(node) ? [{ key, entity: node }] : []));
}

function bigrams(text: string): Set<string> {
  const padded = ` ${text} `;
  return new Set(Array.from({ length: padded.length - 1 }, (_, i) => padded.slice(i, i + 2)));
}

function dice(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const pair of a) if (b.has(pair)) shared++;
  return (2 * shared) / (a.size + b.size);
}
