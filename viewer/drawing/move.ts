import { animateNodes } from 'sigma/utils';
import type { Point } from '../../src/graph/layouts/positions.ts';
import type { Scene, SceneNode } from '../state/scene.ts';
import type { Renderer } from './renderer.ts';

/** Where a node belongs. */
export type Place = (key: string) => Point;

const DURATION = 500;
/** More nodes than these jump: each frame of a movement costs all of them. */
const MOST_MOVED = 1500;

/** Puts the nodes of a scene that nobody draws yet where they belong. */
export function setPlaces(scene: Scene, place: Place): void {
  scene.updateEachNodeAttributes(
    (key, node) => {
      const { x, y } = place(key);
      return x === node.x && y === node.y ? node : { ...node, x, y };
    },
    { attributes: ['x', 'y'] },
  );
}

/** A place may be a node with much more to it. */
function pointOf(place: Place, key: string): Pick<SceneNode, 'x' | 'y'> {
  const { x, y } = place(key);
  return { x, y };
}

/**
 * Moves what is drawn to where it belongs, before the eyes of the reader unless they want less motion.
 *
 * @returns stops the movement
 */
export function moveTo(renderer: Renderer, place: Place, isAnimated: boolean): () => void {
  const scene = renderer.getGraph();
  const moved = scene.filterNodes((key, { x, y }) => {
    const there = place(key);
    return there.x !== x || there.y !== y;
  });
  if (moved.length === 0) return () => undefined;
  // Dragging holds the frame still; a new arrangement is seen whole.
  renderer.setCustomBBox(null);
  if (isAnimated && moved.length <= MOST_MOVED) {
    const targets = Object.fromEntries(moved.map((key) => [key, pointOf(place, key)]));
    return animateNodes(scene, targets, { duration: DURATION, easing: 'quadraticInOut' });
  }
  setPlaces(scene, place);
  return () => undefined;
}
