import { UndirectedGraph } from 'graphology';
import { force } from '../../src/graph/layout.ts';
import { layered } from '../../src/graph/layouts/layered.ts';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import { radial } from '../../src/graph/layouts/radial.ts';
import { betweenness, communities, degrees, type Values } from '../../src/graph/measures.ts';
import type { Skeleton } from '../../src/graph/skeleton.ts';
import type { Analysis, Answer, Arrangement } from './analysis-messages.ts';
import type { Computed } from './measures.ts';

/** Everything that takes long on a large graph. The page has it done in a worker. */

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
      ? { type: 'positions', positions: layOut(skeleton, analysis.arrangement) }
      : { type: 'values', values: MEASURES[analysis.name](skeleton) };
  } catch (error) {
    return { type: 'failed', message: error instanceof Error ? error.message : String(error) };
  }
}

function layOut(skeleton: Skeleton, arrangement: Arrangement): Positions {
  switch (arrangement.name) {
    case 'force':
      return force(skeleton);
    case 'radial':
      return radial(skeleton, arrangement.center);
    case 'layered':
      return layered(skeleton, arrangement.columns);
  }
}
