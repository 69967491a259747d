import { NODE_COLORS, nodeSize } from '../graph/style.ts';
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../schema/graph.ts';
import { attribute, escapeImpossible, jsonForXml } from './xml.ts';

/** The namespaces that Gephi and networkx write and read. */
const NAMESPACES = 'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"';

type Type = 'string' | 'double' | 'boolean';

/** Title of an attribute → its number and type, in order of their first use. */
type Columns = Map<string, { id: number; type: Type }>;

/**
 * Writes GEXF 1.3, valid by gephi/gexf's specs/1.3/gexf.rng. All our attributes are columns with a type; lists are JSON. The kind stands as
 * the edge's `kind` and as a column, since networkx drops the former.
 */
export function writeGexf(graph: KnowledgeGraph): string {
  const columns = { node: new Map(), edge: new Map() } satisfies Record<string, Columns>;
  const nodes = graph.mapNodes((key, attributes) => writeNode(key, attributes, graph.degree(key), columns.node));
  const edges = graph.mapEdges((key, attributes, source, target) =>
    writeEdge(key, attributes, source, target, columns.edge),
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf ${NAMESPACES} version="1.3">`,
    '<meta><creator>hearsay</creator><description>Who said what in the news</description></meta>',
    '<graph defaultedgetype="directed" mode="static">',
    ...declare('node', columns.node),
    ...declare('edge', columns.edge),
    `<nodes count="${nodes.length}">`,
    ...nodes,
    '</nodes>',
    `<edges count="${edges.length}">`,
    ...edges,
    '</edges>',
    '</graph>',
    '</gexf>',
    '',
  ].join('\n');
}

function declare(kind: 'node' | 'edge', columns: Columns): string[] {
  const rows = [...columns].map(
    ([title, { id, type }]) => `<attribute id="${id}" title="${attribute(title)}" type="${type}"/>`,
  );
  return rows.length > 0 ? [`<attributes class="${kind}">`, ...rows, '</attributes>'] : [];
}

function writeNode(key: string, { x, y, label, ...rest }: NodeAttributes, degree: number, columns: Columns): string {
  const [r, g, b] = rgb(NODE_COLORS[rest.kind]);
  const size = Math.round(nodeSize(rest.kind, degree) * 100) / 100;
  return [
    `<node id="${escaped(key)}" label="${escaped(label)}">`,
    values(rest, columns),
    `<viz:color r="${r}" g="${g}" b="${b}" a="1"/>`,
    `<viz:position x="${x}" y="${y}" z="0"/>`,
    `<viz:size value="${size}"/>`,
    '</node>',
  ].join('');
}

function writeEdge(key: string, edge: EdgeAttributes, source: string, target: string, columns: Columns): string {
  const { label, weight, ...rest } = edge;
  const shape =
    edge.kind !== 'relation'
      ? 'solid'
      : edge.polarity === 'negative'
        ? 'dashed'
        : edge.certainty === 'certain'
          ? 'solid'
          : 'dotted';
  const ends = `source="${escaped(source)}" target="${escaped(target)}"`;
  return `<edge id="${escaped(key)}" ${ends} type="directed" kind="${edge.kind}" label="${escaped(label)}" weight="${weight}">${values(rest, columns)}<viz:shape value="${shape}"/></edge>`;
}

function values(attributes: Readonly<Record<string, unknown>>, columns: Columns): string {
  const cells = Object.entries(attributes)
    .filter(([title, value]) => value !== null && !(title === 'extra' && Array.isArray(value) && value.length === 0))
    .map(([title, value]) => {
      const type: Type = typeof value === 'number' ? 'double' : typeof value === 'boolean' ? 'boolean' : 'string';
      const column = columns.get(title) ?? { id: columns.size, type };
      columns.set(title, column);
      const written = typeof value === 'string' ? escapeImpossible(value) : jsonForXml(value);
      return `<attvalue for="${column.id}" value="${attribute(written)}"/>`;
    });
  return `<attvalues>${cells.join('')}</attvalues>`;
}

const escaped = (text: string): string => attribute(escapeImpossible(text));

function rgb(hex: string): [number, number, number] {
  const value = Number.parseInt(hex.slice(1), 16);
  return [value >> 16, (value >> 8) & 255, value & 255];
}
