import type { Point } from '../../src/graph/layouts/positions.ts';
import type { SceneEdge } from '../state/scene.ts';
import type { Colors } from './colors.ts';
import { bend, cut, leave, reverse } from './curve.ts';
import { ARROW, BAR, DASHES } from './shapes.ts';

/** An end of a line: the middle of the node there, and its radius. */
export interface End extends Point {
  readonly radius: number;
}

/** How far a loop reaches, in radii of its node, and between which directions it leaves and comes back. */
const LOOP = { reach: 7, exit: -Math.PI / 36, entry: (-17 * Math.PI) / 36 };

/**
 * A line as SVG: a curve from border to border and its head, an arrow or, where it is denied, a bar.
 *
 * @param thickness in CSS pixels
 */
export function svgLine(source: End, target: End, edge: SceneEdge, thickness: number, colors: Colors): string {
  const { lengthRatio, widthRatio } = edge.denied ? BAR : ARROW;
  const length = lengthRatio * thickness;
  const stroke =
    source.x === target.x && source.y === target.y ? loop(source, length) : curve(source, target, edge, length);
  if (!stroke) return '';
  const color = edge.denied ? colors.denied : colors.lines[edge.pattern];
  const dashes = DASHES[edge.pattern];
  const dashed = dashes ? ` stroke-dasharray="${dashes.join(' ')}"` : '';
  const half = (widthRatio * thickness) / 2;
  return [
    `<path d="${stroke.path}" fill="none" stroke="${color}" stroke-width="${round(thickness)}"${dashed}/>`,
    `<path class="${edge.denied ? 'bar' : 'arrow'}" d="${(edge.denied ? bar : arrow)(stroke, length, half)}" fill="${color}"/>`,
  ].join('');
}

/** Where a line runs, where its head begins, and where that points to. */
interface Stroke {
  readonly path: string;
  readonly end: Point;
  readonly angle: number;
}

/** Nothing where the two nodes leave no room between them. */
function curve(source: End, target: End, { curvature }: SceneEdge, head: number): Stroke | null {
  const whole = bend(source, target, curvature);
  const start = leave(whole, source.radius);
  const end = 1 - leave(reverse(whole), target.radius + BAR.margin + head);
  if (start >= end) return null;
  const [from, control, to] = cut(whole, start, end);
  return {
    path: `M${at(from)} Q${at(control)} ${at(to)}`,
    end: to,
    angle: Math.atan2(to.y - control.y, to.x - control.x),
  };
}

function loop(node: End, head: number): Stroke {
  const point = (angle: number, distance: number): Point => ({
    x: node.x + distance * Math.cos(angle),
    y: node.y + distance * Math.sin(angle),
  });
  const end = point(LOOP.entry, node.radius + head);
  const reach = node.radius * LOOP.reach;
  return {
    path: `M${at(point(LOOP.exit, node.radius))} C${at(point(LOOP.exit, reach))} ${at(point(LOOP.entry, reach))} ${at(end)}`,
    end,
    angle: LOOP.entry + Math.PI,
  };
}

function arrow({ end, angle }: Stroke, length: number, half: number): string {
  const side = turned(end, angle);
  return `M${at(side(0, half))} L${at(side(length, 0))} L${at(side(0, -half))} Z`;
}

function bar({ end, angle }: Stroke, length: number, half: number): string {
  const side = turned(end, angle);
  return `M${at(side(0, half))} L${at(side(length, half))} L${at(side(length, -half))} L${at(side(0, -half))} Z`;
}

/** Points as seen by who stands at `origin` and looks along the angle: so far ahead, so far to the side. */
function turned(origin: Point, angle: number): (ahead: number, aside: number) => Point {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return (ahead, aside) => ({ x: origin.x + ahead * cos - aside * sin, y: origin.y + ahead * sin + aside * cos });
}

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;

/** Hundredths of a pixel are enough; a negative zero is none. */
export const round = (value: number): number => Math.round(value * 100) / 100 + 0;
