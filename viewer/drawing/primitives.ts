import { extremityArrow, extremityBar, pathCurved, pathLoop, sdfCircle, sdfDiamond, sdfSquare } from 'sigma/rendering';
import type { PrimitivesDeclaration } from 'sigma/types';
import type { Scene } from '../state/scene.ts';
import { layerDashes } from './dashes.ts';
import { ARROW, BAR, FONT, LABEL_MARGIN } from './shapes.ts';

/** What lies over what. The veil comes between the two halves: what is near the focus stands out from the rest. */
const DEPTHS = ['edges', 'names', 'nodes', 'topEdges', 'topNames', 'topNodes'] as const;

/** How many straight pieces make a curve. Every line of the drawing costs as many corners as the finest curve that is declared. */
const PIECES = 12;
const LOOP_PIECES = 24;

/** The shapes that sigma draws. Loops are declared only for scenes that have some: all other lines would pay for them. */
export function primitivesFor(scene: Scene) {
  // How far each line bends stands in the scene.
  const { spread, ...arc } = pathCurved({ segments: PIECES });
  // Dashes go by the curve's parameter as if it were its length, from which it differs by a few hundredths: sigma would add up the length in 32 steps
  // for each pixel of each line, which takes half of a picture.
  const curve = { ...arc, linearParameterization: true };
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
        dash: { type: 'number', default: 0 },
        gap: { type: 'number', default: 0 },
        curvature: { type: 'number', default: 0 },
      },
      layers: [layerDashes()],
      label: { margin: 3 },
    },
  } as const satisfies PrimitivesDeclaration;
}

export type Primitives = ReturnType<typeof primitivesFor>;
