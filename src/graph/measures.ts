import louvain from 'graphology-communities-louvain';
import betweennessCentrality from 'graphology-metrics/centrality/betweenness.js';
import type { Skeleton } from './skeleton.ts';

/** A number for each node, by its key. */
export type Values = ReadonlyMap<string, number>;

/** With how many others each node is joined. */
export function degrees(skeleton: Skeleton): Values {
  return new Map(skeleton.mapNodes((key) => [key, skeleton.degree(key)]));
}

/**
 * On which share of the shortest paths between others each node lies (Freeman 1977; Brandes 2001): who stands between the camps. Takes
 * O(V × E): seconds from some thousands of nodes on.
 */
export function betweenness(skeleton: Skeleton): Values {
  return new Map(Object.entries(betweennessCentrality(skeleton, { getEdgeWeight: null, normalized: true })));
}

/**
 * Communities of nodes that are joined more among themselves than with others (Louvain: Blondel et al. 2008), numbered from the largest: 0.
 * The same graph always gets the same ones.
 */
export function communities(skeleton: Skeleton): Values {
  if (skeleton.size === 0) return new Map(skeleton.mapNodes((key) => [key, 0]));
  const found = Object.entries(louvain(skeleton, { getEdgeWeight: 'weight', randomWalk: false }));
  const sizes = new Map<number, number>();
  for (const [, community] of found) sizes.set(community, (sizes.get(community) ?? 0) + 1);
  const ranks = new Map(
    [...sizes].sort((a, b) => b[1] - a[1] || a[0] - b[0]).map(([community], rank) => [community, rank]),
  );
  return new Map(found.map(([key, community]) => [key, ranks.get(community) ?? 0]));
}
