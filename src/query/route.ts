import type { KnowledgeGraph } from '../schema/graph.ts';
import { type Step, steps } from './steps.ts';

/** One step of a route: from one entity's key to the next one's. */
export interface RouteStep extends Step {
  readonly from: string;
}

/**
 * The shortest way between two entities over relations and statements, breadth first; of equally short ones the first by key.
 *
 * @param start key of an entity
 * @param end key of an entity
 * @param isAllowed which steps may be taken; default all
 * @returns the steps in order; empty where start and end are one; null where no way leads there
 * @example route(graph, 'person:yuri ushakov', 'place:ukraine')?.map((step) => step.link) // ['speaks about']
 */
export function route(
  graph: KnowledgeGraph,
  start: string,
  end: string,
  isAllowed: (step: Step) => boolean = () => true,
): RouteStep[] | null {
  const came = new Map<string, RouteStep>();
  const queue = [start];
  for (let i = 0; i < queue.length && !came.has(end) && start !== end; i++) {
    const from = queue[i] ?? start;
    for (const step of steps(graph, from).filter(isAllowed)) {
      if (step.to === start || came.has(step.to)) continue;
      came.set(step.to, { from, ...step });
      queue.push(step.to);
    }
  }
  if (start !== end && !came.has(end)) return null;
  const taken: RouteStep[] = [];
  for (let step = came.get(end); step; step = came.get(step.from)) taken.unshift(step);
  return taken;
}
