import type { Point } from '../../src/graph/layouts/positions.ts';
import type { Disc } from './label-room.ts';
import type { Renderer } from './renderer.ts';

/** A node as it is seen, in CSS pixels of the picture. */
export function discOf(renderer: Renderer, node: string): Disc {
  const attributes = renderer.getGraph().getNodeAttributes(node);
  return { ...renderer.graphToViewport(attributes), radius: renderer.scaleSize(attributes.size) };
}

/** Whether a point of the picture is within its frame. */
export function isIn(renderer: Renderer, { x, y }: Point): boolean {
  const { width, height } = renderer.getDimensions();
  return x >= 0 && x <= width && y >= 0 && y <= height;
}
