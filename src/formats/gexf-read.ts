import { HearsayError } from '../errors.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { adopt, type RawEdge, type RawNode } from './adopt.ts';
import { attributesOf } from './gexf-columns.ts';
import { unescapeImpossible } from './xml-escape.ts';
import { readXml, type XmlTag } from './xml-read.ts';

/** How many nodes and edges a file may have. */
const MOST = 2_000_000;

/** A node or an edge as its tags say. */
interface Item {
  readonly scope: 'node' | 'edge';
  readonly tag: ReadonlyMap<string, string>;
  /** Id of the column → value. */
  readonly cells: Map<string, string>;
  readonly position: Map<string, string>;
}

/** A file as it is read, tag by tag. */
interface Draft {
  scope: string;
  /** Columns that are declared: scope and id → title, and default value where they have one. */
  readonly titles: Map<string, string>;
  readonly defaults: Map<string, string>;
  column: string;
  readonly open: Item[];
  readonly items: Item[];
}

/**
 * Reads GEXF, ours and that of other programs (Gephi, Gephi Lite, networkx), in any version. Positions and labels are kept; colors and
 * sizes are drawn anew.
 *
 * @throws HearsayError where it is no XML, has a DOCTYPE, is no GEXF, or is too large
 */
export function readGexf(text: string): KnowledgeGraph {
  const draft: Draft = { scope: '', titles: new Map(), defaults: new Map(), column: '', open: [], items: [] };
  let root = '';
  readXml(
    text,
    (tag) => {
      root ||= tag.name;
      openTag(draft, tag);
    },
    (name, content) => closeTag(draft, name, content),
  );
  if (root !== 'gexf') throw new HearsayError(`not GEXF: the file begins with <${root}>`);
  return adopt(
    draft.items.filter(({ scope }) => scope === 'node').map((item) => toNode(draft, item)),
    draft.items.filter(({ scope }) => scope === 'edge').map((item, i) => toEdge(draft, item, i)),
  );
}

function openTag(draft: Draft, { name, attributes }: XmlTag): void {
  const get = (attribute: string) => attributes.get(attribute) ?? '';
  const current = draft.open.at(-1);
  if (name === 'attributes') draft.scope = get('class');
  else if (name === 'attribute') {
    draft.column = `${draft.scope} ${get('id')}`;
    draft.titles.set(draft.column, get('title'));
  } else if (name === 'node' || name === 'edge')
    draft.open.push({ scope: name, tag: attributes, cells: new Map(), position: new Map() });
  else if (name === 'attvalue') current?.cells.set(get('for') || get('id'), get('value'));
  else if (name === 'position') for (const axis of ['x', 'y']) current?.position.set(axis, get(axis));
}

function closeTag(draft: Draft, name: string, content: string): void {
  if (name === 'default') draft.defaults.set(draft.column, content);
  if (name !== 'node' && name !== 'edge') return;
  const item = draft.open.pop();
  if (item) draft.items.push(item);
  if (draft.items.length > MOST) throw new HearsayError(`more than ${MOST} nodes and edges: too large a graph`);
}

function toNode(draft: Draft, item: Item): RawNode {
  const { tag, position } = item;
  const rest = new Map<string, unknown>([
    ['label', tag.get('label') ?? ''],
    ['x', Number(position.get('x') ?? 0)],
    ['y', Number(position.get('y') ?? 0)],
  ]);
  return toRaw(draft, item, rest, tag.get('id') ?? '');
}

function toEdge(draft: Draft, item: Item, index: number): RawEdge {
  const { tag } = item;
  const rest = new Map<string, unknown>([
    ['label', tag.get('label') ?? ''],
    ['weight', Number(tag.get('weight') ?? 1)],
  ]);
  const raw = toRaw(draft, item, rest, tag.get('id') ?? String(index));
  const end = (name: string) => unescapeImpossible(tag.get(name) ?? '');
  return { ...raw, source: end('source'), target: end('target') };
}

function toRaw(draft: Draft, item: Item, rest: ReadonlyMap<string, unknown>, key: string): RawNode {
  const columns = columnsOf(draft, item);
  const ours = attributesOf(item.scope, columns);
  const label = unescapeImpossible(String(rest.get('label')));
  const kind = item.tag.get('kind');
  return {
    key: unescapeImpossible(key),
    attributes: new Map<string, unknown>([
      ...(kind === undefined ? [] : [['kind', kind] as const]),
      ...columns,
      ...rest,
    ]),
    decoded: ours && new Map([...ours, ...rest, ['label', label]]),
  };
}

/** The values of an item by the titles of their columns. */
function columnsOf({ titles, defaults }: Draft, { scope, cells }: Item): Map<string, string> {
  const columns = new Map<string, string>();
  for (const [id, value] of defaults) if (id.startsWith(`${scope} `)) columns.set(titles.get(id) ?? id, value);
  for (const [id, value] of cells) columns.set(titles.get(`${scope} ${id}`) ?? id, value);
  // networkx repeats the edge's id here when it saves.
  columns.delete('networkx_key');
  return columns;
}
