import type { Focus } from '../state/focus.ts';
import type { Scene } from '../state/scene.ts';
import type { Selection } from '../state/viewer-state.ts';
import { lacking } from './changed.ts';
import type { Renderer } from './renderer.ts';
import type { Veil } from './veil.ts';

/** What stands out: of the scene, never of the whole graph. */
export interface Near {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
}

const NOTHING: Near = { nodes: new Set(), edges: new Set() };

/** What of the scene belongs to the focus. Looks only at what is joined to it. */
export function nearIn(scene: Scene, focus: Focus | null): Near {
  if (!focus) return NOTHING;
  const nodes = new Set([...focus.nodes].filter((key) => scene.hasNode(key)));
  const edges = new Set<string>();
  for (const node of nodes)
    scene.forEachOutEdge(node, (key, { selection }, _, target) => {
      if (selection.kind === 'pair' ? nodes.has(target) : focus.edges.has(key)) edges.add(key);
    });
  return { nodes, edges };
}

/** What stands out on the screen. */
export interface Spotlight {
  /** Lets what belongs to the focus stand out and the rest fade; without focus everything is as bright. */
  readonly show: (focus: Focus | null, selection: Selection | null) => void;
  /** What stands out now; `null` where everything is as bright. */
  readonly near: () => Near | null;
}

/** Each call of `show` tells sigma only of what has changed since the one before. */
export function createSpotlight(renderer: Renderer, veil: Veil): Spotlight {
  const scene = renderer.getGraph();
  let before = NOTHING;
  let selected: Selection | null = null;
  const mark = (selection: Selection | null, isSelected: boolean): void => {
    if (selection?.kind === 'node' && scene.hasNode(selection.key))
      renderer.setNodeState(selection.key, { isSelected });
    if (selection?.kind === 'edge' && scene.hasEdge(selection.key))
      renderer.setEdgeState(selection.key, { isSelected });
  };
  return {
    near: () => (veil.isDrawn() ? before : null),
    show(focus, selection) {
      // Nothing stands out, as before: drawing a large graph once more would take as long as the first picture.
      if (!focus && !veil.isDrawn() && !selection && !selected) return;
      const near = nearIn(scene, focus);
      veil.show(focus !== null);
      renderer.setNodesState(lacking(before.nodes, near.nodes), { isNear: false });
      renderer.setEdgesState(lacking(before.edges, near.edges), { isNear: false });
      renderer.setNodesState(lacking(near.nodes, before.nodes), { isNear: true });
      renderer.setEdgesState(lacking(near.edges, before.edges), { isNear: true });
      mark(selected, false);
      mark(selection, true);
      renderer.scheduleRender();
      before = near;
      selected = selection;
    },
  };
}
