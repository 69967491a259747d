import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { claimTest } from './claims.ts';
import { countFilters, type Filters } from './filters.ts';
import { lineOf, rowsOf } from './lines.ts';
import { partsOf } from './parts.ts';
import { remember } from './remember.ts';
import type { Selection, ViewerState } from './viewer-state.ts';

/** What legend and filters leave of a graph: keys of nodes and edges, and how many things they take away. */
export interface Visible {
  readonly nodes: ReadonlySet<string>;
  readonly edges: ReadonlySet<string>;
  /** Nodes, relations, and links of which both ends stay. */
  readonly hiddenCount: number;
}

type Narrowing = Pick<ViewerState, 'hidden' | 'filters'>;

/** What is visible; the last answer is kept, since all three views ask. */
export function visibleOf(graph: KnowledgeGraph, { hidden, filters }: Narrowing): Visible {
  return lastVisible(graph, hidden, filters);
}

const lastVisible = remember(
  (graph: KnowledgeGraph, hidden: Narrowing['hidden'], filters: Narrowing['filters']): Visible => {
    const claims = claimsOf(graph, filters);
    const nodes = new Set<string>();
    const edges = new Set<string>();
    let hiddenCount = 0;
    graph.forEachNode((key, { kind }) => {
      if (!hidden.has(kind) && (claims === null || claims.involved.has(key))) nodes.add(key);
      else hiddenCount++;
    });
    graph.forEachEdge((key, edge, source, target) => {
      const isJoining = nodes.has(source) && nodes.has(target);
      const isClaim = edge.kind === 'relation' || edge.kind === 'unknown';
      const isPassing = claims === null || !isClaim || claims.edges.has(key);
      if (isJoining && isPassing && !rowsOf(lineOf(edge)).some((row) => hidden.has(row))) edges.add(key);
      else if (isJoining || isClaim) hiddenCount++;
    });
    return { nodes, edges, hiddenCount };
  },
);

/** The edges that pass the filters, and all nodes with a part in one of them or in a statement that passes; null without filters. */
function claimsOf(graph: KnowledgeGraph, filters: Filters): { involved: Set<string>; edges: Set<string> } | null {
  if (countFilters(filters) === 0) return null;
  const passes = claimTest(graph, filters);
  const statements = new Set<string>();
  graph.forEachNode((key, node) => {
    if (node.kind === 'statement' && passes.statement(key, node)) statements.add(key);
  });
  const involved = new Set(statements);
  const edges = new Set<string>();
  graph.forEachEdge((key, edge, source, target) => {
    if (passes.edge(edge)) {
      edges.add(key);
      involved.add(source).add(target);
    }
    // A statement that reports another one says nothing for or against showing that.
    else if (edge.kind !== 'within' && edge.kind !== 'relation' && edge.kind !== 'unknown') {
      if (statements.has(source)) involved.add(target);
      if (statements.has(target)) involved.add(source);
    }
  });
  return { involved, edges };
}

/** Whether all of a selection is visible. */
export function isVisible(graph: KnowledgeGraph, { nodes, edges }: Visible, selection: Selection): boolean {
  const parts = partsOf(graph, selection);
  return parts.nodes.every((key) => nodes.has(key)) && parts.edges.every((key) => edges.has(key));
}

/** The rows of the legend that a selection falls under. */
export function rowsBehind(graph: KnowledgeGraph, selection: Selection): string[] {
  const { nodes, edges } = partsOf(graph, selection);
  return [
    ...nodes.map((key) => graph.getNodeAttribute(key, 'kind')),
    ...edges.flatMap((key) => rowsOf(lineOf(graph.getEdgeAttributes(key)))),
  ];
}
