// biome-ignore-all lint/suspicious/noThenProperty: the name that conditions have in sigma
import type { StylesDeclaration } from 'sigma/types';
import type { Pattern } from '../state/lines.ts';
import type { SceneEdge, SceneNode } from '../state/scene.ts';
import type { Colors } from './colors.ts';
import { CLEAR, DASHES, FONT } from './shapes.ts';

/** What sigma keeps of each node and edge beside the scene: whether it is near what is selected, and whether selected itself. */
export interface ItemState {
  isNear: boolean;
  isSelected: boolean;
}
export interface NodeState extends ItemState {
  isPinned: boolean;
}

const SOLID = [6, 6] as const;

/**
 * How each thing of the scene looks. All of it is declared and nothing a function: sigma would call functions for everything in the drawing
 * whenever the pointer enters a node.
 */
export function stylesFor(
  colors: Colors,
): StylesDeclaration<SceneNode, SceneEdge, NodeState, ItemState, object, object, EdgeVariables> {
  return { nodes: nodeStyles(colors), edges: edgeStyles(colors) };
}

type Styles = Required<ReturnType<typeof stylesFor>>;

function nodeStyles({ paper, ink, faint, accent, hues }: Colors): Styles['nodes'] {
  return {
    x: { attribute: 'x' },
    y: { attribute: 'y' },
    shape: { attribute: 'kind', dict: { statement: 'diamond', article: 'square' }, defaultValue: 'circle' },
    size: { attribute: 'size' },
    color: { attribute: 'hue', dict: hues },
    depth: { whenState: 'isNear', then: 'topNodes', else: 'nodes' },
    label: { attribute: 'label' },
    labelColor: ink,
    labelFont: FONT,
    labelSize: { attribute: 'kind', dict: { person: 13 }, defaultValue: 12 },
    labelVisibility: {
      whenState: 'isHovered',
      then: 'visible',
      else: { whenState: 'isNear', then: 'visible', else: 'auto' },
    },
    // Names lie over lines but under nodes: a long name must not hide a neighbor.
    labelDepth: {
      whenState: 'isHovered',
      then: 'topNodes',
      else: { whenState: 'isNear', then: 'topNames', else: 'names' },
    },
    labelBackgroundColor: `${paper}cc`,
    labelBackgroundPadding: 1,
    backdropVisibility: {
      whenState: 'isSelected',
      then: 'visible',
      else: { whenState: 'isPinned', then: 'visible', else: 'hidden' },
    },
    backdropColor: paper,
    backdropBorderColor: { whenState: 'isSelected', then: accent, else: faint },
    backdropBorderWidth: 2,
    backdropShadowBlur: 0,
    backdropPadding: 3,
    backdropArea: 'node',
    cursor: 'pointer',
  };
}

function edgeStyles({ paper, faint, accent, denied, lines }: Colors): Styles['edges'] {
  const dash = (part: 0 | 1) => ({
    attribute: 'pattern',
    dict: byPattern((pattern) => (DASHES[pattern] ?? SOLID)[part]),
  });
  // The dashed layer draws nothing without gaps: a solid line fills them with its color.
  const gaps = (color: (pattern: Pattern) => string) => ({
    attribute: 'pattern',
    dict: byPattern((pattern) => (DASHES[pattern] ? CLEAR : color(pattern))),
  });
  return {
    path: 'curved',
    selfLoopPath: 'loop',
    curvature: { attribute: 'curvature' },
    head: { whenData: { denied: true }, then: 'bar', else: 'arrow' },
    dash: dash(0),
    gap: dash(1),
    size: { whenState: 'isHovered', then: { attribute: 'thick' }, else: { attribute: 'size' } },
    color: {
      whenState: 'isSelected',
      then: accent,
      else: { whenData: { denied: true }, then: denied, else: { attribute: 'pattern', dict: lines } },
    },
    gapColor: {
      whenState: 'isSelected',
      then: gaps(() => accent),
      else: { whenData: { denied: true }, then: gaps(() => denied), else: gaps((pattern) => lines[pattern]) },
    },
    depth: { whenState: 'isNear', then: 'topEdges', else: 'edges' },
    label: { attribute: 'label' },
    labelColor: faint,
    labelSize: 11,
    labelFont: FONT,
    labelVisibility: {
      whenState: 'isHovered',
      then: 'visible',
      else: { whenState: 'isNear', then: 'visible', else: 'auto' },
    },
    labelBackgroundColor: `${paper}dd`,
    labelBackgroundPadding: 1,
    cursor: 'pointer',
  };
}

function byPattern<T>(value: (pattern: Pattern) => T): Record<Pattern, T> {
  return { asserted: value('asserted'), claimed: value('claimed'), hedged: value('hedged'), link: value('link') };
}

interface EdgeVariables {
  dash: number;
  gap: number;
  gapColor: string;
  curvature: number;
}
