import { attributeValue, escapeImpossible } from '../../src/formats/xml-escape.ts';
import type { Point } from '../../src/graph/layouts/positions.ts';
import type { Scene, SceneNode } from '../state/scene.ts';
import type { Colors } from './colors.ts';
import { bend, middleOf } from './curve.ts';
import { nameBox, nameSize, type Side } from './names.ts';
import { FADED, FONT, THINNEST } from './shapes.ts';
import type { Near } from './show-focus.ts';
import { type End, round, svgLine } from './svg-line.ts';

/** How a scene is looked at. Lengths are CSS pixels, y points down. */
export interface View {
  readonly width: number;
  readonly height: number;
  /** From a place of the scene to one of the picture. */
  readonly project: (point: Point) => Point;
  /** How many pixels a unit of size has. */
  readonly scale: number;
  readonly colors: Colors;
  /** What stands out while the rest fades; `null` where nothing does. */
  readonly near: Near | null;
  /** The nodes and edges whose labels are seen: of a node the side on which its name stands. */
  readonly labels: { readonly nodes: ReadonlyMap<string, Side>; readonly edges: ReadonlySet<string> };
}

/**
 * Draws a scene as SVG 1.1, as the page shows it: the same colors, dashes, heads of lines and labels.
 *
 * @returns a document that needs nothing else; text of articles is escaped in it
 */
export function toSvg(scene: Scene, view: View): string {
  const { width, height, colors } = view;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="${text(FONT)}">`,
    `<rect width="100%" height="100%" fill="${colors.paper}"/>`,
    ...scene.mapEdges((key) => group(key, view.near?.edges, line(scene, key, view))),
    ...scene.mapNodes((key, node) => group(key, view.near?.nodes, disc(node, view))),
    ...scene.mapNodes((key, node) => {
      const side = view.labels.nodes.get(key);
      return side ? group(key, view.near?.nodes, name(node, side, view)) : '';
    }),
    '</svg>',
    '',
  ]
    .filter((part, index, { length }) => part !== '' || index === length - 1)
    .join('\n');
}

function group(key: string, near: ReadonlySet<string> | undefined, content: string): string {
  return content && (near && !near.has(key) ? `<g opacity="${FADED}">${content}</g>` : `<g>${content}</g>`);
}

function endOf({ x, y, size }: SceneNode, { project, scale }: View): End {
  return { ...project({ x, y }), radius: size * scale };
}

function line(scene: Scene, key: string, view: View): string {
  const edge = scene.getEdgeAttributes(key);
  const [source, target] = scene.extremities(key).map((end) => endOf(scene.getNodeAttributes(end), view));
  if (!source || !target) return '';
  const drawn = svgLine(source, target, edge, Math.max(THINNEST, edge.size * view.scale), view.colors);
  if (!edge.label || !view.labels.edges.has(key)) return drawn;
  const { x, y, angle } = middleOf(bend(source, target, edge.curvature));
  const upright = Math.abs(angle) > Math.PI / 2 ? angle + Math.PI : angle;
  const turn = ` transform="rotate(${round((upright * 180) / Math.PI)} ${round(x)} ${round(y)})"`;
  return drawn + label(edge.label, { x, y: y - 4 }, 11, view.colors.faint, view, ` text-anchor="middle"${turn}`);
}

function disc(node: SceneNode, view: View): string {
  const { x, y, radius } = endOf(node, view);
  const fill = `fill="${view.colors.hues[node.hue]}"`;
  if (node.kind === 'article')
    return `<rect x="${round(x - radius)}" y="${round(y - radius)}" width="${round(2 * radius)}" height="${round(2 * radius)}" ${fill}/>`;
  if (node.kind === 'statement')
    return `<path d="M${round(x)} ${round(y - radius)} l${round(radius)} ${round(radius)} l${round(-radius)} ${round(radius)} l${round(-radius)} ${round(-radius)} Z" ${fill}/>`;
  return `<circle cx="${round(x)}" cy="${round(y)}" r="${round(radius)}" ${fill}/>`;
}

/** Where a name is held: the viewer's font may be another than that whose letters were measured. */
const ANCHORS = { right: 'start', left: 'end', below: 'middle', above: 'middle' } as const;

function name(node: SceneNode, side: Side, view: View): string {
  if (!node.label) return '';
  const size = nameSize(node.kind);
  const { left, right, top, bottom } = nameBox(endOf(node, view), node, side);
  const x = { right: left, left: right, below: (left + right) / 2, above: (left + right) / 2 }[side];
  const at = { x, y: (top + bottom) / 2 + size * 0.35 };
  return label(node.label, at, size, view.colors.ink, view, ` text-anchor="${ANCHORS[side]}"`);
}

function label(words: string, { x, y }: Point, size: number, color: string, { colors }: View, more = ''): string {
  const halo = `stroke="${colors.paper}" stroke-width="3" stroke-linejoin="round" paint-order="stroke"`;
  return `<text x="${round(x)}" y="${round(y)}" font-size="${size}" fill="${color}" ${halo}${more}>${text(words)}</text>`;
}

const text = (value: string): string => attributeValue(escapeImpossible(value));
