import { findEntity } from '../../src/corrections/find-entity.ts';
import { entityRef } from '../../src/corrections/refer.ts';
import { HearsayError } from '../../src/errors.ts';
import { isEntity } from '../../src/graph/combine.ts';
import { toRecords } from '../../src/graph/records.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { holds } from './selection.ts';
import type { Selection } from './viewer-state.ts';

/** Finds in a corrected graph what the reader had before the eyes: a correction may give it another key. */

/** What a selection of one graph is in another; of a relation that is gone, where it came from. */
export function followSelection(before: KnowledgeGraph, after: KnowledgeGraph, selection: Selection): Selection | null {
  if (holds(after, selection)) return selection;
  if (selection.kind === 'node') {
    const key = followKey(before, after, selection.key);
    return key === null ? null : { kind: 'node', key };
  }
  if (selection.kind === 'edge') return followEdge(before, after, selection.key);
  const [source, target] = [selection.source, selection.target].map((key) => followKey(before, after, key));
  return source && target && source !== target ? { ...selection, source, target } : null;
}

/** The key of a node of one graph in another, by its mentions and its name. */
export function followKey(before: KnowledgeGraph, after: KnowledgeGraph, key: string): string | null {
  if (after.hasNode(key)) return key;
  if (!before.hasNode(key) || !isEntity(before.getNodeAttributes(key))) return null;
  try {
    return findEntity(toRecords(after), entityRef(before, key)).key;
  } catch (error) {
    if (error instanceof HearsayError) return null;
    throw error;
  }
}

function followEdge(before: KnowledgeGraph, after: KnowledgeGraph, key: string): Selection | null {
  if (!before.hasEdge(key)) return null;
  const edge = before.getEdgeAttributes(key);
  const [passage] = edge.kind === 'relation' ? edge.evidence : [];
  const same =
    passage &&
    after.findEdge(
      (_, other) =>
        other.kind === 'relation' &&
        other.evidence.some(({ article, relation }) => article === passage.article && relation === passage.relation),
    );
  if (same !== undefined) return { kind: 'edge', key: same };
  const source = followKey(before, after, before.source(key));
  return source === null ? null : { kind: 'node', key: source };
}
