import { EdgeAttributes, NodeAttributes } from '../schema/graph.ts';
import { escapeImpossible, jsonForXml, unescapeImpossible } from './xml-escape.ts';

/**
 * How our attributes stand in GEXF: each is a column with a title and a type; lists are JSON, null is left out. Titles differ beyond case,
 * as Gephi wants. A relation's type is titled `relation`: networkx would write a column `type` as the edge's direction.
 */
type ColumnType = 'string' | 'double';

export interface Column {
  readonly title: string;
  readonly type: ColumnType;
}

/** An attribute in its column. */
export interface Cell extends Column {
  readonly value: string;
}

type Attributes = NodeAttributes | EdgeAttributes;

/** What GEXF says elsewhere: as the label of the node or edge, its position or weight. */
const ELSEWHERE = new Set(['label', 'x', 'y', 'weight']);

const TITLES = new Map([['type', 'relation']]);
const NAMES = new Map([...TITLES].map(([name, title]) => [title, name]));

/** The columns of a node or an edge. */
export function cells(attributes: Attributes): Cell[] {
  return Object.entries(attributes)
    .filter(([name, value]) => !ELSEWHERE.has(name) && value !== null && !isEmptyExtra(name, value))
    .map(([name, value]) => ({
      title: TITLES.get(name) ?? name,
      type: typeof value === 'number' ? 'double' : 'string',
      value: typeof value === 'string' ? escapeImpossible(value) : jsonForXml(value),
    }));
}

/**
 * Columns of a file as our attributes; undefined where they are not ours. Whether they are, their `kind` decides, not the name of the
 * program that saved the file last. Columns that this program added ("modularity_class") go to `extra`.
 */
export function attributesOf(
  scope: 'node' | 'edge',
  columns: ReadonlyMap<string, string>,
): Map<string, unknown> | undefined {
  const shape = shapeOf(scope, columns.get('kind'));
  if (!shape) return undefined;
  const attributes = new Map<string, unknown>(shape.map((name) => [name, null]));
  const added: [string, string][] = [];
  for (const [title, value] of columns) {
    const name = NAMES.get(title) ?? title;
    if (attributes.has(name)) attributes.set(name, read(name, value));
    else added.push([title, value]);
  }
  return attributes.set('extra', withAdded(attributes.get('extra'), added));
}

function isEmptyExtra(name: string, value: unknown): boolean {
  return name === 'extra' && Array.isArray(value) && value.length === 0;
}

const LISTS = new Set(['aliases', 'namings', 'evidence', 'extra', 'sentences']);

function read(name: string, value: string): unknown {
  if (name === 'confidence') return Number(value);
  if (!LISTS.has(name)) return unescapeImpossible(value);
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function withAdded(extra: unknown, added: readonly [string, string][]): unknown {
  const kept = Array.isArray(extra) ? extra : [];
  return added.length === 0 ? kept : [...kept.filter(([name]) => !added.some(([title]) => title === name)), ...added];
}

/** The names of the attributes that our schema has for a kind. */
function shapeOf(scope: 'node' | 'edge', kind: string | undefined): string[] | undefined {
  const schemas = scope === 'node' ? NodeAttributes.options : EdgeAttributes.options;
  const schema = schemas.find(({ shape }) => shape.kind.safeParse(kind).success);
  return schema && Object.keys(schema.shape).filter((name) => !ELSEWHERE.has(name));
}
