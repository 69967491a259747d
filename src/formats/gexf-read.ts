import { HearsayError } from '../errors.ts';
import { EdgeAttributes, type KnowledgeGraph, NodeAttributes } from '../schema/graph.ts';
import { adopt, type RawEdge, type RawNode } from './adopt.ts';
import { readXml, unescapeImpossible, type XmlTag } from './xml.ts';

const MOST = 2_000_000;

/** A node or an edge while its tags come in. */
interface Item {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly attributes: Map<string, unknown>;
}

/** Every attribute of ours that may be null: GEXF leaves it out, as it does an empty `extra`; reading puts them back. */
const NULLABLE = ['title', 'byline', 'publisher', 'url', 'publishedAt', 'by', 'context', 'time', 'place'];

/**
 * Reads GEXF, ours and that of other programs (Gephi, Gephi Lite, networkx), in any version. Positions and labels are kept; colors and
 * sizes are drawn anew.
 *
 * @throws HearsayError where it is no XML, has a DOCTYPE, or is no GEXF
 */
export function readGexf(text: string): KnowledgeGraph {
  const titles = new Map<string, string>();
  const nodes: RawNode[] = [];
  const edges: RawEdge[] = [];
  const open: Item[] = [];
  let scope = '';
  let ours = false;
  let root = '';
  readXml(
    text,
    (tag) => {
      root ||= tag.name;
      const get = (name: string) => tag.attributes.get(name) ?? '';
      const current = open.at(-1);
      if (tag.name === 'attributes') scope = get('class');
      else if (tag.name === 'attribute') titles.set(`${scope} ${get('id')}`, get('title'));
      else if (tag.name === 'node' || tag.name === 'edge') open.push(begin(tag, ours, edges.length));
      else if (tag.name === 'attvalue' && current) {
        const id = get('for') || get('id');
        const title = titles.get(`${current.source === '' ? 'node' : 'edge'} ${id}`) ?? id;
        current.attributes.set(title, ours ? typedValue(title, get('value')) : get('value'));
      } else if (tag.name === 'position' && current)
        for (const axis of ['x', 'y']) current.attributes.set(axis, Number(get(axis)));
      if (nodes.length + edges.length > MOST)
        throw new HearsayError(`more than ${MOST} nodes and edges: too large a graph`);
    },
    (name, content) => {
      if (name === 'creator') ours = content === 'hearsay';
      if (name !== 'node' && name !== 'edge') return;
      const item = open.pop();
      if (item && name === 'node') nodes.push(decode(item, ours));
      else if (item) edges.push({ ...item, ...decode(item, ours) });
    },
  );
  if (root !== 'gexf') throw new HearsayError(`not GEXF: the file begins with <${root}>`);
  return adopt(nodes, edges);
}

function begin({ name, attributes }: XmlTag, ours: boolean, count: number): Item {
  const get = (key: string) => {
    const value = attributes.get(key) ?? '';
    return ours ? unescapeImpossible(value) : value;
  };
  const known = new Map<string, unknown>();
  for (const key of ['label', 'kind']) if (attributes.has(key)) known.set(key, get(key));
  if (name === 'node') return { key: get('id'), source: '', target: '', attributes: known };
  known.set('weight', Number(attributes.get('weight') ?? 1));
  return {
    key: attributes.has('id') ? get('id') : String(count),
    source: get('source'),
    target: get('target'),
    attributes: known,
  };
}

/** Gives our own attributes their types back; of foreign files all stay strings. */
function decode({ key, attributes }: Item, ours: boolean): RawNode {
  if (!ours) return { key, attributes };
  const typed = new Map<string, unknown>(
    NULLABLE.filter((name) => allows(attributes, name)).map((name) => [name, null]),
  );
  typed.set('extra', []);
  for (const [name, value] of attributes) typed.set(name, value);
  return { key, attributes: typed };
}

const LISTS = ['aliases', 'namings', 'evidence', 'extra', 'sentences'];

/** What `values` of gexf-write.ts wrote: lists as JSON, which has codes of its own, numbers, and strings. */
function typedValue(name: string, value: string): unknown {
  if (name === 'confidence') return Number(value);
  if (!LISTS.includes(name)) return unescapeImpossible(value);
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** Does the schema of this kind have the attribute? */
function allows(attributes: ReadonlyMap<string, unknown>, name: string): boolean {
  const kind = attributes.get('kind');
  const shapes = [...NodeAttributes.options, ...EdgeAttributes.options];
  return shapes.some((schema) => schema.shape.kind.safeParse(kind).success && name in schema.shape);
}
