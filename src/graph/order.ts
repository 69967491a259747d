import type { Evidence } from '../schema/graph.ts';

/** The order of evidence: by article, then by place. */
export function byPlace(a: Evidence, b: Evidence): number {
  if (a.article !== b.article) return a.article < b.article ? -1 : 1;
  return a.start - b.start || a.end - b.end;
}
