import type { SceneEdge } from '../state/scene.ts';
import { bend, type Curve, middleOf, pointAt } from './curve.ts';
import type { Disc, Wanted } from './label-room.ts';
import type { Renderer } from './renderer.ts';
import { discOf, isIn } from './seen.ts';
import { ARROW } from './shapes.ts';

/** Sigma draws labels of lines in this size, whatever the styles say. */
const SIZE = 12;
/** Half the height of a letter with its ground, and how wide one is on average, in pixels. */
const HALF = SIZE * 0.48;
const ADVANCE = SIZE * 0.5;

/** The labels of lines, those of thick ones before those of thin ones. */
export function wantedLabels(renderer: Renderer, edges: Iterable<string>): Wanted[] {
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
  if (!source || !target) return null;
  const curve = bend(source, target, edge.curvature);
  if (!isIn(renderer, middleOf(curve))) return null;
  const width = edge.label.length * ADVANCE;
  const length = Math.hypot(target.x - source.x, target.y - source.y);
  const free = length - source.radius - target.radius - ARROW.lengthRatio * renderer.scaleSize(edge.size);
  return free < width ? null : { key, ways: [{ shapes: discsAlong(curve, edge, width / length) }] };
}

/** @param share how much of the line the label covers */
function discsAlong(curve: Curve, { label }: SceneEdge, share: number): Disc[] {
  return Array.from(label, (_, index) => {
    const at = 0.5 + share * ((index + 0.5) / label.length - 0.5);
    return { ...pointAt(curve, at), radius: HALF };
  });
}
