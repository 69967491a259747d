import { UndirectedGraph } from 'graphology';
import { force } from '../../src/graph/layout.ts';
import { layered } from '../../src/graph/layouts/layered.ts';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import { radial } from '../../src/graph/layouts/radial.ts';
import { betweenness, communities, degrees, type Values } from '../../src/graph/measures.ts';
import type { Skeleton } from '../../src/graph/skeleton.ts';
import type { Analysis, Answer, Arrangement } from './analysis-messages.ts';
import type { LayoutName } from './layouts.ts';
import type { Computed } from './measures.ts';

/** Everything that takes long on a large graph. The page has it done in a worker. */

const LAYOUTS: Readonly<Record<LayoutName, (skeleton: Skeleton, given: Arrangement) => Positions>> = {
  force: (skeleton) => force(skeleton),
  radial: (skeleton, { center }) => (skeleton.hasNode(center) ? radial(skeleton, center) : new Map()),
  layered: (skeleton, { columns }) => layered(skeleton, columns),
};

const MEASURES: Readonly<Record<Computed, (skeleton: Skeleton) => Values>> = {
  community: communities,
  degree: degrees,
  betweenness,
};

/** Computes a layout or a measure; what goes wrong is told in the answer. */
export function analyze(analysis: Analysis): Answer {
  try {
    const skeleton: Skeleton = new UndirectedGraph();
    skeleton.import(analysis.skeleton);
    return analysis.type === 'layout'
      ? { type: 'positions', positions: LAYOUTS[analysis.name](skeleton, analysis) }
      : { type: 'values', values: MEASURES[analysis.name](skeleton) };
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}
