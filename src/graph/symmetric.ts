import type { RelationType } from '../schema/annotation.ts';

/** PLOVER's types in which neither side acts on the other. */
const SYMMETRIC: ReadonlySet<RelationType> = new Set<RelationType>(['AGREE', 'CONSULT', 'COOPERATE']);

/** Whether "A met B" is "B met A": such a relation is one edge, whichever the article names first. */
export function isSymmetric(type: RelationType): boolean {
  return SYMMETRIC.has(type);
}
