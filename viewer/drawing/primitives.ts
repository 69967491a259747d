import { extremityArrow, extremityBar, pathLoop, sdfCircle, sdfDiamond, sdfSquare } from 'sigma/rendering';
import type { PrimitivesDeclaration } from 'sigma/types';
import type { Scene } from '../state/scene.ts';
import { pathArc } from './arc.ts';
import { ARROW, BAR, FONT, LABEL_MARGIN } from './shapes.ts';
import { layerStroke } from './stroke.ts';

/** What lies over what. The veil comes between the two halves: what is near the focus stands out from the rest. */
const DEPTHS = ['edges', 'names', 'nodes', 'topEdges', 'topNames', 'topNodes'] as const;

/** How many straight pieces make a curve. Every line of the drawing costs as many corners as the finest curve that is declared. */
const PIECES = 12;
const LOOP_PIECES = 24;

/** What lines may end in. */
const HEADS = [extremityArrow(ARROW), extremityBar(BAR)] as const;

/** The shapes that sigma draws. Loops are declared only for scenes that have some: all other lines would pay for them. */
export function primitivesFor(scene: Scene) {
  const loops = scene.selfLoopCount > 0 ? [pathLoop({ segments: LOOP_PIECES })] : [];
  return {
    depthLayers: DEPTHS,
    nodes: {
      shapes: [sdfCircle(), sdfDiamond(), sdfSquare()],
      label: { font: { family: FONT, size: 12.5 }, margin: LABEL_MARGIN },
    },
    edges: {
      paths: [pathArc(PIECES), ...loops],
      extremities: HEADS,
      variables: {
        dash: { type: 'number', default: 0 },
        gap: { type: 'number', default: 0 },
        curvature: { type: 'number', default: 0 },
      },
      layers: [layerStroke(HEADS.findIndex(({ name }) => name === 'bar') + 1)],
      label: { margin: 3 },
    },
  } as const satisfies PrimitivesDeclaration;
}

export type Primitives = ReturnType<typeof primitivesFor>;
