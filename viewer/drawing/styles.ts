// biome-ignore-all lint/suspicious/noThenProperty: the name that conditions have in sigma
import type { StylesDeclaration } from 'sigma/types';
import type { Pattern } from '../state/lines.ts';
import type { SceneEdge, SceneNode } from '../state/scene.ts';
import type { Colors } from './colors.ts';
import { nameSize } from './names.ts';
import { DASHES, FONT } from './shapes.ts';

/** What sigma keeps of each node and edge beside the scene: whether it is near what is selected, and whether selected itself. */
interface ItemState {
  isNear: boolean;
  isSelected: boolean;
}
export interface NodeState extends ItemState {
  isPinned: boolean;
  /** Whether the keyboard is there. */
  isCurrent: boolean;
  /** Whether its name stands elsewhere than on the right, where that was free. */
  isLeft: boolean;
  isBelow: boolean;
  isAbove: boolean;
  /** Whether there is no room for its name. */
  isCrowded: boolean;
}
export interface EdgeState extends ItemState {
  /** Whether there is room for its label. */
  isRoomy: boolean;
}

/**
 * How each thing of the scene looks. All of it is declared and nothing a function: sigma would call functions for everything in the drawing
 * whenever the pointer enters a node.
 */
export function stylesFor(
  colors: Colors,
): StylesDeclaration<SceneNode, SceneEdge, NodeState, EdgeState, object, object, EdgeVariables> {
  return { nodes: nodeStyles(colors), edges: edgeStyles(colors) };
}

type Styles = Required<ReturnType<typeof stylesFor>>;

function nodeStyles({ paper, ink, faint, accent, hues }: Colors): Styles['nodes'] {
  return [
    {
      x: { attribute: 'x' },
      y: { attribute: 'y' },
      shape: { attribute: 'kind', dict: { statement: 'diamond', article: 'square' }, defaultValue: 'circle' },
      size: { attribute: 'size' },
      color: { attribute: 'hue', dict: hues },
      depth: 'nodes',
      label: { attribute: 'label' },
      labelColor: ink,
      labelFont: FONT,
      labelSize: { attribute: 'kind', dict: { person: nameSize('person') }, defaultValue: nameSize('organization') },
      labelVisibility: 'auto',
      // Names lie over lines but under nodes: a long name must not hide a neighbor.
      labelDepth: 'names',
      labelBackgroundColor: `${paper}cc`,
      labelBackgroundPadding: 1,
      backdropVisibility: 'hidden',
      backdropColor: paper,
      backdropBorderColor: faint,
      backdropBorderWidth: 2,
      backdropShadowBlur: 0,
      backdropPadding: 3,
      backdropArea: 'node',
      cursor: 'pointer',
    },
    { whenState: 'isLeft', then: { labelPosition: 'left' } },
    { whenState: 'isBelow', then: { labelPosition: 'below' } },
    { whenState: 'isAbove', then: { labelPosition: 'above' } },
    { whenState: 'isCrowded', then: { labelVisibility: 'hidden' } },
    { whenState: 'isNear', then: { depth: 'topNodes', labelVisibility: 'visible', labelDepth: 'topNames' } },
    { whenState: 'isHovered', then: { labelVisibility: 'visible', labelDepth: 'topNodes' } },
    { whenState: 'isPinned', then: { backdropVisibility: 'visible' } },
    { whenState: 'isCurrent', then: { backdropVisibility: 'visible', backdropBorderColor: ink } },
    { whenState: 'isSelected', then: { backdropVisibility: 'visible', backdropBorderColor: accent } },
  ];
}

/** Rules in order: what comes later speaks last. */
function edgeStyles({ paper, faint, accent, denied, lines }: Colors): Styles['edges'] {
  const dash = (part: 0 | 1) => ({
    attribute: 'pattern',
    dict: byPattern((pattern) => DASHES[pattern]?.[part] ?? 0),
  });
  return [
    {
      path: 'arc',
      selfLoopPath: 'loop',
      curvature: { attribute: 'curvature' },
      head: 'arrow',
      dash: dash(0),
      gap: dash(1),
      size: { attribute: 'size' },
      color: { attribute: 'pattern', dict: lines },
      depth: 'edges',
      label: { attribute: 'label' },
      labelColor: faint,
      labelFont: FONT,
      labelVisibility: 'hidden',
      labelBackgroundColor: `${paper}dd`,
      labelBackgroundPadding: 1,
      cursor: 'pointer',
    },
    { whenData: { denied: true }, then: { head: 'bar', color: denied } },
    { whenState: 'isNear', then: { depth: 'topEdges' } },
    { whenState: 'isRoomy', then: { labelVisibility: 'visible' } },
    { whenState: 'isHovered', then: { size: { attribute: 'thick' }, labelVisibility: 'visible' } },
    { whenState: 'isSelected', then: { color: accent } },
  ];
}

function byPattern<T>(value: (pattern: Pattern) => T): Record<Pattern, T> {
  return { asserted: value('asserted'), claimed: value('claimed'), hedged: value('hedged'), link: value('link') };
}

interface EdgeVariables {
  dash: number;
  gap: number;
  curvature: number;
}
