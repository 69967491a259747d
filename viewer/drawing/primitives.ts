import {
  extremityArrow,
  extremityBar,
  layerDashed,
  pathCurved,
  pathLoop,
  sdfCircle,
  sdfDiamond,
  sdfSquare,
} from 'sigma/rendering';
import type { PrimitivesDeclaration } from 'sigma/types';
import type { Scene } from '../state/scene.ts';
import { ARROW, BAR, CLEAR, FONT, LABEL_MARGIN } from './shapes.ts';

/** What lies over what. The veil comes between the two halves: what is near the focus stands out from the rest. */
const DEPTHS = ['edges', 'names', 'nodes', 'topEdges', 'topNames', 'topNodes'] as const;

/** How many straight pieces make a curve. Every line of the drawing costs as many corners as the finest curve that is declared. */
const PIECES = 12;
const LOOP_PIECES = 24;

/** The shapes that sigma draws. Loops are declared only for scenes that have some: all other lines would pay for them. */
export function primitivesFor(scene: Scene) {
  // How far each line bends stands in the scene.
  const { spread, ...curve } = pathCurved({ segments: PIECES });
  const loops = scene.selfLoopCount > 0 ? [pathLoop({ segments: LOOP_PIECES })] : [];
  return {
    depthLayers: DEPTHS,
    nodes: {
      shapes: [sdfCircle(), sdfDiamond(), sdfSquare()],
      label: { font: { family: FONT, size: 12.5 }, margin: LABEL_MARGIN },
    },
    edges: {
      paths: [curve, ...loops],
      extremities: [extremityArrow(ARROW), extremityBar(BAR)],
      variables: {
        dash: { type: 'number', default: 6 },
        gap: { type: 'number', default: 6 },
        gapColor: { type: 'color', default: CLEAR },
        curvature: { type: 'number', default: 0 },
      },
      layers: [
        layerDashed({
          dashSize: { attribute: 'dash', default: 10, mode: 'pixels' },
          gapSize: { attribute: 'gap', default: 6, mode: 'pixels' },
          gapColor: { attribute: 'gapColor', default: CLEAR },
        }),
      ],
      label: { margin: 3 },
    },
  } as const satisfies PrimitivesDeclaration;
}

export type Primitives = ReturnType<typeof primitivesFor>;
