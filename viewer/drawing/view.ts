import type { Drawing } from './start.ts';
import type { View } from './svg.ts';

/** How the reader sees a drawing now. */
export function viewOf({ renderer, colors, spotlight }: Drawing): View {
  return {
    ...renderer.getDimensions(),
    colors,
    scale: renderer.scaleSize(),
    project: (point) => renderer.graphToViewport(point),
    near: spotlight.near(),
    labels: { nodes: renderer.getNodeDisplayedLabels(), edges: renderer.getEdgeDisplayedLabels() },
  };
}
