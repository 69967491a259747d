import type { Point } from '../../src/graph/layouts/positions.ts';
import type { SceneEdge } from '../state/scene.ts';
import { lacking } from './changed.ts';
import { bend, type Curve, pointAt } from './curve.ts';
import { type Box, type Disc, type Wanted, withRoom } from './label-room.ts';
import type { Renderer } from './renderer.ts';
import { createRest } from './rest.ts';
import { ARROW, LABEL_MARGIN } from './shapes.ts';
import type { Near } from './show-focus.ts';

/** Sigma draws labels of lines in this size, whatever the styles say. */
const SIZE = 12;
/** Half the height of a letter with its ground, and how wide one is on average, in pixels. */
const HALF = SIZE * 0.48;
const ADVANCE = SIZE * 0.5;

/**
 * Shows the labels of lines where there is room for them: never over a node or a name. They come when the picture has come to rest, so that
 * neither the first picture nor a movement waits for them.
 *
 * @param near what stands out now; its labels come first
 * @returns stops it
 */
export function followRoom(renderer: Renderer, near: () => Near | null): () => void {
  let shown: ReadonlySet<string> = new Set();
  const update = (): void => {
    const next = roomyLabels(renderer, near());
    renderer.setEdgesState(lacking(shown, next), { isRoomy: false });
    renderer.setEdgesState(lacking(next, shown), { isRoomy: true });
    shown = next;
  };
  const rest = createRest(renderer.getWebGLContext(), update);
  renderer.on('afterRender', rest.restart);
  rest.restart();
  return rest.stop;
}

/** What stands out comes first, and minds only what stands out as well: the rest is faded. */
function roomyLabels(renderer: Renderer, near: Near | null): ReadonlySet<string> {
  const names = renderer.getNodeDisplayedLabels();
  const nodes = renderer.getGraph().nodes();
  const first = wantedLabels(renderer, near?.edges ?? []);
  const placed = withRoom(
    first,
    discsOf(renderer, near?.nodes ?? []),
    namesOf(
      renderer,
      [...names].filter((key) => near?.nodes.has(key)),
    ),
  );
  const taken = first.filter(({ key }) => placed.has(key)).flatMap(({ discs }) => discs);
  const others = wantedLabels(renderer, edgesBetween(renderer, names)).filter(({ key }) => !near?.edges.has(key));
  return new Set([...placed, ...withRoom(others, [...taken, ...discsOf(renderer, nodes)], namesOf(renderer, names))]);
}

function edgesBetween(renderer: Renderer, nodes: ReadonlySet<string>): string[] {
  const scene = renderer.getGraph();
  return [...nodes].flatMap((node) => scene.filterOutEdges(node, (_, __, ___, target) => nodes.has(target)));
}

/** Thick lines before thin ones. */
function wantedLabels(renderer: Renderer, edges: Iterable<string>): Wanted[] {
  const scene = renderer.getGraph();
  const size = (key: string): number => scene.getEdgeAttribute(key, 'size');
  return [...edges]
    .filter((key) => scene.getEdgeAttribute(key, 'label') !== '')
    .sort((a, b) => size(b) - size(a))
    .flatMap((key) => wantedLabel(renderer, key) ?? []);
}

/** The room that a label takes; nothing where its line is too short for it, or runs outside of the picture. */
function wantedLabel(renderer: Renderer, key: string): Wanted | null {
  const scene = renderer.getGraph();
  const edge = scene.getEdgeAttributes(key);
  const [source, target] = scene.extremities(key).map((end) => discOf(renderer, end));
  if (!source || !target || !isIn(renderer, source, target)) return null;
  const curve = bend(source, target, edge.curvature);
  const width = edge.label.length * ADVANCE;
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const free = length - source.radius - target.radius - ARROW.lengthRatio * renderer.scaleSize(edge.size);
  return free < width ? null : { key, discs: discsAlong(curve, edge, width / length) };
}

/** @param share how much of the line the label covers */
function discsAlong(curve: Curve, { label }: SceneEdge, share: number): Disc[] {
  return Array.from(label, (_, index) => {
    const at = 0.5 + share * ((index + 0.5) / label.length - 0.5);
    return { ...pointAt(curve, at), radius: HALF };
  });
}

function discOf(renderer: Renderer, node: string): Disc {
  const attributes = renderer.getGraph().getNodeAttributes(node);
  return { ...renderer.graphToViewport(attributes), radius: renderer.scaleSize(attributes.size) };
}

function discsOf(renderer: Renderer, nodes: Iterable<string>): Disc[] {
  return Array.from(nodes, (key) => discOf(renderer, key)).filter((disc) => isIn(renderer, disc, disc));
}

/** Names stand right of their nodes. */
function namesOf(renderer: Renderer, nodes: Iterable<string>): Box[] {
  return Array.from(nodes, (key) => {
    const { x, y, radius } = discOf(renderer, key);
    const left = x + radius + LABEL_MARGIN;
    const { label } = renderer.getGraph().getNodeAttributes(key);
    return { left, right: left + label.length * ADVANCE, top: y - SIZE / 2, bottom: y + SIZE / 2 };
  });
}

/** Whether the middle of two points is in the picture. */
function isIn(renderer: Renderer, a: Point, b: Point): boolean {
  const { width, height } = renderer.getDimensions();
  const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
