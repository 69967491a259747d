import { SIDES, type Side } from './names.ts';
import type { Renderer } from './renderer.ts';
import type { Drawing } from './start.ts';
import type { View } from './svg.ts';

/** How the reader sees a drawing now. */
export function viewOf({ renderer, colors, spotlight }: Drawing): View {
  const names = [...renderer.getNodeDisplayedLabels()];
  return {
    ...renderer.getDimensions(),
    colors,
    scale: renderer.scaleSize(),
    project: (point) => renderer.graphToViewport(point),
    near: spotlight.near(),
    labels: {
      nodes: new Map(names.map((key) => [key, sideOf(renderer, key)])),
      edges: renderer.getEdgeDisplayedLabels(),
    },
  };
}

function sideOf(renderer: Renderer, key: string): Side {
  const position = renderer.getNodeDisplayData(key)?.labelPosition;
  return SIDES.find((side) => side === position) ?? 'right';
}
