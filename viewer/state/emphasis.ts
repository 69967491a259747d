import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { ArticleMark } from './article-marks.ts';
import { partsOf } from './parts.ts';
import { selectionId } from './selection.ts';
import { linked, statementsBetween } from './statements.ts';
import type { Selection } from './viewer-state.ts';

/** How a stretch of the article with these marks stands to the selection: it is the thing itself, or that thing's words. */
export type Emphasis = (marks: readonly ArticleMark[]) => 'selected' | 'said' | undefined;

/** Selecting a person marks the mentions and, more softly, everything that the person says. */
export function emphasisOf(graph: KnowledgeGraph, selection: Selection | null): Emphasis {
  if (!selection) return () => undefined;
  const selected = selectionId(selection);
  const said = new Set(wordsOf(graph, selection).map((key) => selectionId({ kind: 'node', key })));
  return (marks) => {
    const ids = marks.map((mark) => selectionId(mark.selection));
    if (ids.includes(selected)) return 'selected';
    return ids.some((id) => said.has(id)) ? 'said' : undefined;
  };
}

function wordsOf(graph: KnowledgeGraph, selection: Selection): string[] {
  if (selection.kind === 'node') return linked(graph, selection.key, 'said', 'out');
  if (selection.kind === 'pair') return statementsBetween(graph, selection.source, selection.target);
  if (selection.kind === 'path') return [...partsOf(graph, selection).nodes];
  return [];
}
