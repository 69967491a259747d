import type { Attributes } from 'graphology-types';
import Sigma from 'sigma';
import type { Focus } from '../state/focus.ts';
import type { Scene, SceneEdge, SceneNode } from '../state/scene.ts';
import type { Selection } from '../state/viewer-state.ts';
import { type ItemState, primitives, type StageState, styles } from './styles.ts';

export type Renderer = Sigma<SceneNode, SceneEdge, Attributes, ItemState, ItemState, StageState, typeof primitives>;

/** What the pointer does to the drawing, in terms of the graph. */
export interface RendererEvents {
  readonly onSelect: (selection: Selection | null) => void;
  readonly onHover: (selection: Selection | null) => void;
}

/**
 * Starts drawing a scene into an element. `itemSizesReference: 'screen'` because sigma 4 would otherwise take sizes as
 * lengths of the layout, which differ from graph to graph.
 */
export function startRenderer(container: HTMLElement, scene: Scene, events: RendererEvents): Renderer {
  const renderer: Renderer = new Sigma(scene, container, {
    primitives,
    styles,
    customNodeState: { isNear: false, isSelected: false },
    customEdgeState: { isNear: false, isSelected: false },
    customGraphState: { hasFocus: false, isDark: false },
    settings: {
      itemSizesReference: 'screen',
      autoRescaleContent: container.clientWidth < 480 ? 'nodes' : 'labels',
      stagePadding: 30,
      minEdgeThickness: 0.8,
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
  renderer.on('clickNode', ({ node: key }) => events.onSelect(node(key)));
  renderer.on('clickEdge', ({ edge: key }) => events.onSelect(edge(key)));
  renderer.on('clickStage', () => events.onSelect(null));
  renderer.on('enterNode', ({ node: key }) => events.onHover(node(key)));
  renderer.on('leaveNode', () => events.onHover(null));
  renderer.on('enterEdge', ({ edge: key }) => events.onHover(edge(key)));
  renderer.on('leaveEdge', () => events.onHover(null));
  return renderer;
}

const FAR: ItemState = { isNear: false, isSelected: false };

/** Lets what belongs to the selection stand out and the rest fade; without focus everything is as bright. */
export function showFocus(renderer: Renderer, focus: Focus | null, selection: Selection | null): void {
  const scene = renderer.getGraph();
  renderer.setGraphState({ hasFocus: focus !== null });
  renderer.setNodesState(scene.nodes(), FAR);
  renderer.setEdgesState(scene.edges(), FAR);
  if (!focus) return;
  renderer.setNodesState(
    scene.filterNodes((key) => focus.nodes.has(key)),
    { isNear: true },
  );
  const isNear = (key: string, target: Selection): boolean =>
    target.kind === 'pair' ? scene.extremities(key).every((end) => focus.nodes.has(end)) : focus.edges.has(key);
  renderer.setEdgesState(
    scene.filterEdges((key, { selection: target }) => isNear(key, target)),
    { isNear: true },
  );
  if (selection?.kind === 'node' && scene.hasNode(selection.key))
    renderer.setNodeState(selection.key, { isSelected: true });
  if (selection?.kind === 'edge' && scene.hasEdge(selection.key))
    renderer.setEdgeState(selection.key, { isSelected: true });
}
