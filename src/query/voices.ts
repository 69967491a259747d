import type { KnowledgeGraph, RelationEdge } from '../schema/graph.ts';
import { speakerOf, speakersOf } from './statements.ts';

/**
 * Whose word a relation is, and how it is meant. It can be several: what Zelensky denies is claimed and denied.
 *
 * - `asserted`: by the article in its own voice, affirmed and sure: none of the others
 * - `claimed`: by a speaker, or by a source without a name
 * - `denied`: said not to be so
 * - `hedged`: "reportedly", "may", "if": not sure, or only supposed
 */
export const VOICES = ['asserted', 'claimed', 'denied', 'hedged'] as const;
export type Voice = (typeof VOICES)[number];

/**
 * The voices of a relation.
 *
 * @returns at least one
 * @example voicesOf(edge) // ['claimed', 'denied'] for "Zelensky denied that he had refused to meet Putin"
 */
export function voicesOf(relation: RelationEdge): Voice[] {
  const voices: Voice[] = [];
  if (isClaimed(relation)) voices.push('claimed');
  if (relation.polarity === 'negative') voices.push('denied');
  if (isHedged(relation)) voices.push('hedged');
  return voices.length > 0 ? voices : ['asserted'];
}

/** Whether all passages stand in somebody's words, named or not: "Officials said that …". */
export function isClaimed({ by, evidence }: RelationEdge): boolean {
  return by !== null || (evidence.length > 0 && evidence.every(({ statement }) => statement !== null));
}

/** "Moscow may hand over …": what is not certain, or only supposed, is hedged whoever says it. */
export function isHedged({ certainty, context }: RelationEdge): boolean {
  return certainty !== 'certain' || context === 'hypothetical';
}

/** Who claims a relation: keys of the speaker, or of the nodes of sources without a name. Empty where the article says so itself. */
export function claimantsOf(graph: KnowledgeGraph, relation: RelationEdge): string[] {
  if (relation.by !== null) return graph.hasNode(relation.by) ? [relation.by] : [];
  if (!isClaimed(relation)) return [];
  return [...new Set(relation.evidence.flatMap(({ statement }) => speakersOf(graph, statement)))];
}

/**
 * Who claims a relation, in words: a name, or the article's own words for a source without one.
 *
 * @returns null where the article says so itself
 * @example claimantOf(graph, edge) // 'U.S. officials'
 */
export function claimantOf(graph: KnowledgeGraph, relation: RelationEdge): string | null {
  const { by, evidence } = relation;
  if (by !== null && graph.hasNode(by)) return graph.getNodeAttribute(by, 'label');
  if (!isClaimed(relation)) return null;
  return speakerOf(graph, evidence[0]?.statement ?? null);
}
