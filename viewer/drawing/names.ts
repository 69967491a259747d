import type { Point } from '../../src/graph/layouts/positions.ts';
import type { SceneNode } from '../state/scene.ts';
import type { Box, Disc } from './label-room.ts';
import { LABEL_MARGIN } from './shapes.ts';

/** Where a name may stand beside its node, the usual place first. */
export const SIDES = ['right', 'left', 'below', 'above'] as const;
export type Side = (typeof SIDES)[number];

/** How wide a letter is on average, and how high a name is, as shares of the size of its letters. */
const [ADVANCE, HEIGHT] = [0.5, 1];

/** Size of the letters of a name, in CSS pixels. */
export function nameSize(kind: SceneNode['kind']): number {
  return kind === 'person' ? 13 : 12;
}

/** The room that a name takes beside its node, in CSS pixels. */
export function nameBox(node: Disc, { kind, label }: Pick<SceneNode, 'kind' | 'label'>, side: Side): Box {
  const size = nameSize(kind);
  const [wide, high] = [label.length * size * ADVANCE, size * HEIGHT];
  const { x, y } = middleOf(node, wide, high, side);
  return { left: x - wide / 2, right: x + wide / 2, top: y - high / 2, bottom: y + high / 2 };
}

function middleOf({ x, y, radius }: Disc, wide: number, high: number, side: Side): Point {
  const apart = radius + LABEL_MARGIN;
  if (side === 'right') return { x: x + apart + wide / 2, y };
  if (side === 'left') return { x: x - apart - wide / 2, y };
  return { x, y: side === 'above' ? y - apart - high / 2 : y + apart + high / 2 };
}
