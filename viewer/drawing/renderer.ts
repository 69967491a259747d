import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { Point } from '../../src/graph/layouts/positions.ts';
import type { Scene, SceneEdge, SceneNode } from '../state/scene.ts';
import type { Selection } from '../state/viewer-state.ts';
import type { Colors } from './colors.ts';
import { bend } from './curve.ts';
import { type Line, nearestLine } from './nearest-line.ts';
import { type Primitives, primitivesFor } from './primitives.ts';
import { THINNEST } from './shapes.ts';
import { type EdgeState, type NodeState, stylesFor } from './styles.ts';

export type Renderer = Sigma<SceneNode, SceneEdge, Attributes, NodeState, EdgeState, object, Primitives>;

/** What the pointer does to the drawing, in terms of the graph. */
export interface RendererEvents {
  /** `isSecond`: beside what is selected already, with Shift. */
  readonly onSelect: (selection: Selection | null, isSecond: boolean) => void;
  readonly onHover: (selection: Selection | null) => void;
  /** A node was dragged to where it stands now. */
  readonly onMove: (key: string, to: Point) => void;
}

/** Of more lines than this, sigma would draw each picture twice to know which one is under the pointer: then only a click looks for its line. */
const MOST_WATCHED = 3000;
/** How far from a line a click may be that means it, in CSS pixels. */
const REACH = 5;

/**
 * Starts drawing a scene into an element. `itemSizesReference: 'screen'` because sigma 4 would otherwise take sizes as
 * lengths of the layout, which differ from graph to graph.
 */
export function startRenderer(container: HTMLElement, scene: Scene, colors: Colors, events: RendererEvents): Renderer {
  const isWatched = scene.size <= MOST_WATCHED;
  const renderer: Renderer = new Sigma(scene, container, {
    primitives: primitivesFor(scene),
    styles: stylesFor(colors),
    customNodeState: {
      ...{ isNear: false, isSelected: false, isPinned: false, isCurrent: false },
      ...{ isLeft: false, isBelow: false, isAbove: false, isCrowded: false },
    },
    customEdgeState: { isNear: false, isSelected: false, isRoomy: false },
    settings: {
      itemSizesReference: 'screen',
      // Names find their room in the picture by themselves (labels.ts); a frame that followed them would move under them.
      autoRescaleContent: 'nodes',
      stagePadding: 30,
      minEdgeThickness: THINNEST,
      renderEdgeLabels: true,
      enableEdgeEvents: isWatched,
      nodeLabelEvents: 'extend',
      enableNodeDrag: true,
      enableCameraRotation: false,
      enableCameraMouseRotation: false,
      labelRenderedSizeThreshold: 4,
      labelDensity: 1.4,
      minCameraRatio: 0.05,
      maxCameraRatio: 3,
      nodePickingPadding: 3,
      allowInvalidContainer: true,
    },
  });
  const node = (key: string): Selection => ({ kind: 'node', key });
  const edge = (key: string): Selection => renderer.getGraph().getEdgeAttribute(key, 'selection');
  renderer.on('clickNode', ({ node: key, event }) => events.onSelect(node(key), event.original.shiftKey));
  renderer.on('clickEdge', ({ edge: key }) => events.onSelect(edge(key), false));
  renderer.on('clickStage', ({ event }) => {
    const line = isWatched ? null : nearestLine(event, linesOf(renderer), REACH);
    events.onSelect(line === null ? null : edge(line), false);
  });
  // What runs past under the pointer while the picture moves is not pointed at; each would be one more picture in between.
  const hover = (selection: Selection | null): void => {
    if (!isMoving(renderer)) events.onHover(selection);
  };
  renderer.on('enterNode', ({ node: key }) => hover(node(key)));
  renderer.on('leaveNode', () => events.onHover(null));
  renderer.on('enterEdge', ({ edge: key }) => hover(edge(key)));
  renderer.on('leaveEdge', () => events.onHover(null));
  renderer.on('nodeDragStart', () => holdFrame(renderer));
  renderer.on('nodeDragEnd', ({ node: key }) => events.onMove(key, scene.getNodeAttributes(key)));
  return renderer;
}

/** Whether the camera moves, or the picture is being dragged. */
function isMoving(renderer: Renderer): boolean {
  const captor = renderer.getMouseCaptor();
  return renderer.getCamera().isAnimating() || captor.isMouseDown || captor.currentWheelDirection !== 0;
}

function* linesOf(renderer: Renderer): Generator<Line> {
  const scene = renderer.getGraph();
  const places = new Map(scene.mapNodes((key, node) => [key, renderer.graphToViewport(node)]));
  for (const { edge: key, source, target, attributes } of scene.edgeEntries()) {
    const [from, to] = [places.get(source), places.get(target)];
    if (from && to) yield { key, curve: bend(from, to, attributes.curvature) };
  }
}

/** Keeps the frame where it is while a node is moved: it would follow the node out of the picture otherwise. */
export function holdFrame(renderer: Renderer): void {
  renderer.setCustomBBox(renderer.getCustomBBox() ?? renderer.getBBox());
}
