import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { Scene } from '../state/scene.ts';
import { lacking } from './changed.ts';
import type { Colors } from './colors.ts';
import { followRoom } from './labels.ts';
import { moveTo, type Place, setPlaces } from './move.ts';
import { type Renderer, type RendererEvents, startRenderer } from './renderer.ts';
import { createSpotlight, type Spotlight } from './show-focus.ts';
import { createVeil } from './veil.ts';
import { createWalk, type Walk } from './walk.ts';

/** A scene on the screen, and what can be changed of it without drawing it anew. */
export interface Drawing {
  readonly renderer: Renderer;
  readonly colors: Colors;
  readonly spotlight: Spotlight;
  readonly walk: Walk;
  /** Rings the nodes that the reader has fixed. */
  readonly showPinned: (pinned: Positions) => void;
  /** Moves the nodes to where they belong; returns what stops the movement. */
  readonly moveTo: (place: Place, isAnimated: boolean) => () => void;
}

/** Draws a scene into an element until its renderer is killed. */
export function startDrawing(
  container: HTMLElement,
  scene: Scene,
  place: Place,
  colors: Colors,
  events: RendererEvents,
): Drawing {
  setPlaces(scene, place);
  const renderer = startRenderer(container, scene, colors, events);
  const spotlight = createSpotlight(renderer, createVeil(renderer, colors.paper));
  renderer.once('kill', followRoom(renderer, spotlight.near));
  return {
    renderer,
    colors,
    spotlight,
    walk: createWalk(renderer),
    showPinned: createShowPinned(renderer),
    moveTo: (to, isAnimated) => moveTo(renderer, to, isAnimated),
  };
}

function createShowPinned(renderer: Renderer): Drawing['showPinned'] {
  let before: Positions = new Map();
  const drawn = (keys: readonly string[]): string[] => keys.filter((key) => renderer.getGraph().hasNode(key));
  return (pinned) => {
    renderer.setNodesState(drawn(lacking(before.keys(), pinned)), { isPinned: false });
    renderer.setNodesState(drawn(lacking(pinned.keys(), before)), { isPinned: true });
    before = pinned;
  };
}
