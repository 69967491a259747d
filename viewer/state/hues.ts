import { NODE_KINDS, type NodeKind } from './words.ts';

/** The largest communities have colors of their own; all others share one. */
export const GROUPS = [
  'group-1',
  'group-2',
  'group-3',
  'group-4',
  'group-5',
  'group-6',
  'group-7',
  'group-8',
  'group-rest',
] as const;
/** Shades for numbers, from few to many. */
export const LEVELS = ['level-1', 'level-2', 'level-3', 'level-4', 'level-5'] as const;

/** What the color of a node stands for; the drawing gives it one in light and one in dark. */
export type Hue = NodeKind | (typeof GROUPS)[number] | (typeof LEVELS)[number];

export const HUES: readonly Hue[] = [...NODE_KINDS, ...GROUPS, ...LEVELS];
