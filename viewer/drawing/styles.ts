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
import type { PrimitivesDeclaration, StylesDeclaration } from 'sigma/types';
import type { Pattern } from '../state/lines.ts';
import type { SceneEdge, SceneNode } from '../state/scene.ts';
import { colorsOf } from './colors.ts';

/** What sigma keeps of each node and edge beside the scene: whether it is near what is selected, and whether selected itself. */
export interface ItemState {
  isNear: boolean;
  isSelected: boolean;
}
export interface StageState {
  hasFocus: boolean;
  isDark: boolean;
}

/** Length of dashes and gaps in CSS pixels. The dashed layer draws nothing without gaps: a solid line fills them with its color. */
const DASHES: Readonly<Record<Pattern, readonly [dash: number, gap: number, isFilled: boolean]>> = {
  asserted: [6, 6, true],
  link: [6, 6, true],
  claimed: [7, 4, false],
  hedged: [2, 3, false],
};
const CLEAR = '#00000000';

const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

export const primitives = {
  nodes: {
    shapes: [sdfCircle(), sdfDiamond(), sdfSquare()],
    label: { font: { family: FONT, size: 12.5 }, margin: 4 },
  },
  edges: {
    paths: [pathCurved({ curvature: { attribute: 'curvature', default: 0.12 } }), pathLoop()],
    extremities: [
      extremityArrow({ lengthRatio: 6.5, widthRatio: 5 }),
      extremityBar({ lengthRatio: 1.5, widthRatio: 8, margin: 1 }),
    ],
    variables: {
      dash: { type: 'number', default: 6 },
      gap: { type: 'number', default: 6 },
      gapColor: { type: 'color', default: CLEAR },
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

const SHAPES: Partial<Record<SceneNode['kind'], string>> = { statement: 'diamond', article: 'square' };
const FADED = 0.12;

export const styles: StylesDeclaration<SceneNode, SceneEdge, ItemState, ItemState, StageState, object, EdgeVariables> =
  {
    nodes: {
      x: { attribute: 'x' },
      y: { attribute: 'y' },
      shape: ({ kind }) => SHAPES[kind] ?? 'circle',
      size: ({ size }, { isSelected }) => (isSelected ? size + 2 : size),
      color: ({ kind }, _, { isDark }) => colorsOf(isDark).nodes[kind],
      opacity: (_, { isNear }, { hasFocus }) => (hasFocus && !isNear ? FADED : 1),
      depth: (_, { isNear }, { hasFocus }) => (hasFocus && isNear ? 'topNodes' : 'nodes'),
      label: { attribute: 'label' },
      labelColor: (_, __, { isDark }) => colorsOf(isDark).ink,
      labelFont: FONT,
      labelSize: ({ kind }) => (kind === 'person' ? 13 : 12),
      labelVisibility: (_, { isNear, isHovered }, { hasFocus }) => {
        if (isHovered || (hasFocus && isNear)) return 'visible';
        return hasFocus ? 'hidden' : 'auto';
      },
      // Names lie over lines but under nodes: a long name must not hide a neighbor.
      labelDepth: (_, { isHovered }) => (isHovered ? 'topNodes' : 'topEdges'),
      labelBackgroundColor: (_, __, { isDark }) => `${colorsOf(isDark).paper}cc`,
      labelBackgroundPadding: 1,
      backdropVisibility: (_, { isSelected }) => (isSelected ? 'visible' : 'hidden'),
      backdropColor: (_, __, { isDark }) => colorsOf(isDark).paper,
      backdropBorderColor: (_, __, { isDark }) => colorsOf(isDark).accent,
      backdropBorderWidth: 2,
      backdropShadowBlur: 0,
      backdropPadding: 3,
      backdropArea: 'node',
      cursor: 'pointer',
    },
    edges: {
      path: 'curved',
      selfLoopPath: 'loop',
      parallelSpread: 0.22,
      head: ({ denied }) => (denied ? 'bar' : 'arrow'),
      dash: ({ pattern }) => DASHES[pattern][0],
      gap: ({ pattern }) => DASHES[pattern][1],
      size: ({ size }, { isSelected, isHovered }) => (isSelected || isHovered ? size + 1 : size),
      color: edgeColor,
      gapColor: (edge, state, stage) => (DASHES[edge.pattern][2] ? edgeColor(edge, state, stage) : CLEAR),
      curvature: 0.14,
      opacity: (_, { isNear }, { hasFocus }) => (hasFocus && !isNear ? FADED : 1),
      depth: (_, { isNear }, { hasFocus }) => (hasFocus && isNear ? 'topEdges' : 'edges'),
      label: { attribute: 'label' },
      labelColor: (_, __, { isDark }) => colorsOf(isDark).faint,
      labelSize: 11,
      labelFont: FONT,
      labelVisibility: (_, { isNear, isHovered }, { hasFocus }) => {
        if (isHovered || (hasFocus && isNear)) return 'visible';
        return hasFocus ? 'hidden' : 'auto';
      },
      labelBackgroundColor: (_, __, { isDark }) => `${colorsOf(isDark).paper}dd`,
      labelBackgroundPadding: 1,
      cursor: 'pointer',
    },
  };

function edgeColor({ pattern, denied }: SceneEdge, { isSelected }: ItemState, { isDark }: StageState): string {
  const colors = colorsOf(isDark);
  if (isSelected) return colors.accent;
  return denied ? colors.denied : colors.lines[pattern];
}

interface EdgeVariables {
  dash: number;
  gap: number;
  gapColor: string;
  curvature: number;
}
