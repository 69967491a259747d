import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { Point } from '../../src/graph/layouts/positions.ts';
import type { Scene, SceneEdge, SceneNode } from '../state/scene.ts';
import type { Selection } from '../state/viewer-state.ts';
import type { Colors } from './colors.ts';
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

/** Names at the margin are fitted into the picture where there are so few nodes that most of them are seen. */
const MOST_FITTED = 500;

/**
 * Starts drawing a scene into an element. `itemSizesReference: 'screen'` because sigma 4 would otherwise take sizes as
 * lengths of the layout, which differ from graph to graph.
 */
export function startRenderer(container: HTMLElement, scene: Scene, colors: Colors, events: RendererEvents): Renderer {
  const renderer: Renderer = new Sigma(scene, container, {
    primitives: primitivesFor(scene),
    styles: stylesFor(colors),
    customNodeState: { isNear: false, isSelected: false, isPinned: false, isCurrent: false },
    customEdgeState: { isNear: false, isSelected: false, isRoomy: false },
    settings: {
      itemSizesReference: 'screen',
      autoRescaleContent: container.clientWidth < 480 || scene.order > MOST_FITTED ? 'nodes' : 'labels',
      stagePadding: 30,
      minEdgeThickness: THINNEST,
      renderEdgeLabels: true,
      enableEdgeEvents: true,
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
  renderer.on('clickStage', () => events.onSelect(null, false));
  renderer.on('enterNode', ({ node: key }) => events.onHover(node(key)));
  renderer.on('leaveNode', () => events.onHover(null));
  renderer.on('enterEdge', ({ edge: key }) => events.onHover(edge(key)));
  renderer.on('leaveEdge', () => events.onHover(null));
  renderer.on('nodeDragStart', () => holdFrame(renderer));
  renderer.on('nodeDragEnd', ({ node: key }) => events.onMove(key, scene.getNodeAttributes(key)));
  return renderer;
}

/** Keeps the frame where it is while a node is moved: it would follow the node out of the picture otherwise. */
export function holdFrame(renderer: Renderer): void {
  renderer.setCustomBBox(renderer.getCustomBBox() ?? renderer.getBBox());
}
