import type { Point } from '../../src/graph/layouts/positions.ts';
import { nearestToward } from '../state/nearest.ts';
import { mostLinked } from '../state/scene-skeleton.ts';
import { holdFrame, type Renderer } from './renderer.ts';

/** What the keyboard does to the drawing: it goes from node to node, and moves them. */
export interface Walk {
  /**
   * Rings the node that is nearest in a direction, and brings it into the picture.
   *
   * @param from where one stands; without it, or where it is not drawn, the walk begins at the node that most lines lead to
   * @returns its key; null where nothing lies in that direction
   */
  readonly step: (from: string | null, direction: Point) => string | null;
  /** Moves a node a little; returns where it stands then, or null where it is not drawn. */
  readonly nudge: (key: string, direction: Point) => Point | null;
  /** Takes the ring off. */
  readonly leave: () => void;
}

/** How far a node moves at once, in CSS pixels. */
const NUDGE = 12;
/** How near to the border a node may stand before the picture follows. */
const MARGIN = 20;

export function createWalk(renderer: Renderer): Walk {
  const scene = renderer.getGraph();
  const placeOf = (key: string): Point => renderer.graphToViewport(scene.getNodeAttributes(key));
  let current: string | null = null;
  const ring = (key: string | null): void => {
    if (current !== null && scene.hasNode(current)) renderer.setNodeState(current, { isCurrent: false });
    if (key !== null) renderer.setNodeState(key, { isCurrent: true });
    current = key;
  };
  return {
    step(from, direction) {
      const next =
        from !== null && scene.hasNode(from)
          ? nearestToward(
              scene.mapNodes((key) => [key, placeOf(key)] as const),
              placeOf(from),
              direction,
            )
          : mostLinked(scene);
      if (next === null) return null;
      ring(next);
      if (!isWithin(renderer, placeOf(next))) lookAt(renderer, next);
      return next;
    },
    nudge(key, { x, y }) {
      if (!scene.hasNode(key)) return null;
      holdFrame(renderer);
      const place = placeOf(key);
      const to = renderer.viewportToGraph({ x: place.x + x * NUDGE, y: place.y + y * NUDGE });
      scene.mergeNodeAttributes(key, to);
      return to;
    },
    leave: () => ring(null),
  };
}

function isWithin(renderer: Renderer, { x, y }: Point): boolean {
  const { width, height } = renderer.getDimensions();
  return x >= MARGIN && y >= MARGIN && x <= width - MARGIN && y <= height - MARGIN;
}

function lookAt(renderer: Renderer, key: string): void {
  const place = renderer.getNodeDisplayData(key);
  if (place) renderer.getCamera().setState({ x: place.x, y: place.y });
}
