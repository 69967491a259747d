import { useEffect, useState } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { Find } from '../state/finder.ts';

const findNothing: Find = () => [];

/** The search over a graph. It brings tables of all the world's letters along, so it comes only when it is wanted. */
export function useFinder(graph: KnowledgeGraph, isWanted: boolean): Find {
  const [find, setFind] = useState<Find>(() => findNothing);
  useEffect(() => {
    if (!isWanted) return;
    let isCurrent = true;
    void import('../state/finder.ts').then(({ createFinder }) => {
      if (isCurrent) setFind(() => createFinder(graph));
    });
    return () => {
      isCurrent = false;
    };
  }, [graph, isWanted]);
  return find;
}
