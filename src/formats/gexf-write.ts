import { articleOf } from '../graph/merge.ts';
import { NODE_COLORS, nodeSize } from '../graph/style.ts';
import { IsoDate } from '../schema/article.ts';
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../schema/graph.ts';
import { type Cell, type Column, cells } from './gexf-columns.ts';
import { attributeValue, escapeImpossible } from './xml-escape.ts';

/** The namespaces that Gephi and networkx write and read. */
const NAMESPACES = 'xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz"';

/** Columns with their numbers, in the order of their first use. */
type Columns = Map<string, Column & { id: number }>;

/**
 * Writes GEXF 1.3, valid by gephi/gexf's specs/1.3/gexf.rng. All our attributes are columns with a type. Articles and statements carry the
 * day of publication as `timestamp`, for Gephi's timeline, and relations the day on which they happened.
 */
export function writeGexf(graph: KnowledgeGraph): string {
  const [nodeColumns, edgeColumns]: [Columns, Columns] = [new Map(), new Map()];
  const kinds = new Map<string, number>();
  const nodes = graph.mapNodes((key, node) => writeNode(graph, key, node, nodeColumns));
  const edges = graph.mapEdges((key, edge, source, target) => {
    // Gephi joins parallel edges of one kind: "X accused Y" and its denial have to differ.
    const kind = edge.kind === 'relation' ? edge.type : edge.kind;
    const parallel = JSON.stringify([source, target, kind]);
    const nth = (kinds.get(parallel) ?? 0) + 1;
    kinds.set(parallel, nth);
    return writeEdge(graph, { key, source, target, kind: nth === 1 ? kind : `${kind} (${nth})` }, edge, edgeColumns);
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<gexf ${NAMESPACES} version="1.3">`,
    '<meta><creator>hearsay</creator><description>Who said what in the news</description></meta>',
    '<graph defaultedgetype="directed" mode="static" timeformat="date" timerepresentation="timestamp">',
    ...declare('node', nodeColumns),
    ...declare('edge', edgeColumns),
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

function declare(scope: 'node' | 'edge', columns: Columns): string[] {
  const rows = [...columns.values()].map(
    ({ id, title, type }) => `<attribute id="${id}" title="${title}" type="${type}"/>`,
  );
  return rows.length > 0 ? [`<attributes class="${scope}">`, ...rows, '</attributes>'] : [];
}

function writeNode(graph: KnowledgeGraph, key: string, node: NodeAttributes, columns: Columns): string {
  const color = Number.parseInt(NODE_COLORS[node.kind].slice(1), 16);
  const date = node.kind === 'statement' || node.kind === 'article' ? published(graph, node.article) : undefined;
  return [
    `<node${written({ id: key, label: node.label, timestamp: date })}>`,
    values(cells(node), columns),
    // networkx reads r, g and b, not `hex`.
    `<viz:color r="${color >> 16}" g="${(color >> 8) & 255}" b="${color & 255}" a="1"/>`,
    `<viz:position x="${node.x}" y="${node.y}" z="0"/>`,
    `<viz:size value="${nodeSize(node.kind, graph.degree(key)).toFixed(2)}"/>`,
    '</node>',
  ].join('');
}

interface Ends {
  readonly key: string;
  readonly source: string;
  readonly target: string;
  readonly kind: string;
}

function writeEdge(graph: KnowledgeGraph, ends: Ends, edge: EdgeAttributes, columns: Columns): string {
  const { key, source, target, kind } = ends;
  const happened = edge.kind === 'relation' ? day(edge.time) : undefined;
  const timestamp = happened ?? published(graph, edge.evidence[0]?.article);
  const { label, weight } = edge;
  return [
    `<edge${written({ id: key, source, target, type: 'directed', kind, label, weight: String(weight), timestamp })}>`,
    values(cells(edge), columns),
    `<viz:shape value="${lineOf(edge)}"/>`,
    '</edge>',
  ].join('');
}

/** Denied relations are dashed, doubtful ones dotted. */
function lineOf(edge: EdgeAttributes): 'solid' | 'dashed' | 'dotted' {
  if (edge.kind !== 'relation') return 'solid';
  if (edge.polarity === 'negative') return 'dashed';
  return edge.certainty === 'certain' ? 'solid' : 'dotted';
}

function values(list: readonly Cell[], columns: Columns): string {
  const rows = list.map(({ title, type, value }) => {
    const column = columns.get(title) ?? { id: columns.size, title, type };
    columns.set(title, column);
    return `<attvalue for="${column.id}" value="${attributeValue(value)}"/>`;
  });
  return `<attvalues>${rows.join('')}</attvalues>`;
}

function written(attributes: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${attributeValue(escapeImpossible(value))}"`))
    .join('');
}

function published(graph: KnowledgeGraph, article: string | undefined): string | undefined {
  return article === undefined ? undefined : day(articleOf(graph, article)?.publishedAt);
}

/** The day of a date, where it is a full one: not of "2025-11". */
function day(date: string | null | undefined): string | undefined {
  const start = date?.slice(0, 'YYYY-MM-DD'.length);
  return IsoDate.safeParse(start).success ? start : undefined;
}
