import type { EntityKind } from '../schema/graph.ts';

export type NodeKind = EntityKind | 'statement' | 'article';

/**
 * The colors of the kinds of nodes, in the viewer and in exports. After Okabe and Ito's palette for color-blind readers, with a contrast of
 * 3:1 and more on white and on the viewer's dark ground.
 */
export const NODE_COLORS: Readonly<Record<NodeKind, string>> = {
  person: '#0f7dc2',
  organization: '#c2571a',
  place: '#1c8a63',
  event: '#b0568f',
  work: '#93761f',
  source: '#5f6f9a',
  unknown: '#74797f',
  statement: '#858a93',
  article: '#6b6f76',
};

const SMALLEST = 4;
const LARGEST = 18;

/** The radius of a node on the screen, from how many links it has; statements stay small. */
export function nodeSize(kind: NodeKind, degree: number): number {
  if (kind === 'statement') return 3;
  return Math.min(LARGEST, SMALLEST + 1.6 * Math.sqrt(degree));
}
