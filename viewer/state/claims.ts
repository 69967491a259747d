import { project } from '../../src/graph/project.ts';
import { overlap, periodOf } from '../../src/query/period.ts';
import type { EdgeAttributes, KnowledgeGraph, RelationEdge, StatementNode } from '../../src/schema/graph.ts';
import { articlesOf } from './articles.ts';
import { countFilters, type Filters } from './filters.ts';
import { linked, statementsFor } from './statements.ts';

/** Whether statements and edges pass the filters. */
export interface ClaimTest {
  readonly statement: (key: string, node: StatementNode) => boolean;
  /** A relation, or a link of a foreign file; the links of a statement are no claims of their own. */
  readonly edge: (edge: EdgeAttributes) => boolean;
}

/** A test of statements and relations; it takes one walk over the graph to make, and constant time to ask. */
export function claimTest(graph: KnowledgeGraph, filters: Filters): ClaimTest {
  const { types, speaker, article, weight, sure } = filters;
  const asserting = types.size > 0 ? statementsOfTypes(graph, types) : null;
  const spoken = speaker ? statementsBy(graph, speaker) : null;
  const tied = weight > 1 ? statementsOfTies(graph, weight) : null;
  const isDated = dateTest(graph, filters);
  const isReported = (id: string, time: string | null): boolean => (!article || id === article) && isDated(id, time);
  return {
    statement: (key, node) =>
      (asserting?.has(key) ?? true) &&
      (spoken?.has(key) ?? true) &&
      (tied?.has(key) ?? true) &&
      isSure(node) &&
      isReported(node.article, null),
    edge: (edge) => {
      if (edge.kind === 'relation') return edge.weight >= weight && isSure(edge) && isOfTypes(edge) && isStated(edge);
      return edge.kind === 'unknown' && edge.weight >= weight && countFilters({ ...filters, weight: 1, sure: 0 }) === 0;
    },
  };

  function isSure({ confidence }: { readonly confidence: number }): boolean {
    return 100 * confidence >= sure;
  }
  function isOfTypes({ type }: RelationEdge): boolean {
    return types.size === 0 || types.has(type);
  }
  function isStated({ by, time, evidence }: RelationEdge): boolean {
    const isSaid = (statement: string | null): boolean =>
      spoken === null || by === speaker || (statement !== null && spoken.has(statement));
    // A relation of a foreign file rests on no passage.
    if (evidence.length === 0) return isSaid(null) && isReported('', time);
    return evidence.some((passage) => isReported(passage.article, passage.time) && isSaid(passage.statement));
  }
}

/** What an entity says, and what sources without a name say on its behalf: "U.S. officials said …". */
function statementsBy(graph: KnowledgeGraph, speaker: string): Set<string> {
  if (!graph.hasNode(speaker)) return new Set();
  return new Set([...linked(graph, speaker, 'said', 'out'), ...statementsFor(graph, speaker)]);
}

function statementsOfTypes(graph: KnowledgeGraph, types: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  graph.forEachEdge((_, edge) => {
    if (edge.kind !== 'relation' || !types.has(edge.type)) return;
    for (const { statement } of edge.evidence) if (statement !== null) found.add(statement);
  });
  return found;
}

/** The statements behind every line that folding them would draw so thick. */
function statementsOfTies(graph: KnowledgeGraph, minimumWeight: number): Set<string> {
  const ties = project(graph, { relations: false, minimumWeight });
  return new Set(ties.mapEdges((_, { from }) => from).flat());
}

type DateTest = (article: string, time: string | null) => boolean;

/** A relation has the time that its passage states, else the date of its article; what has neither is in no range. */
function dateTest(graph: KnowledgeGraph, { since, until }: Filters): DateTest {
  if (!since && !until) return () => true;
  const articles = articlesOf(graph);
  const range = {
    from: periodOf(since)?.from ?? Number.NEGATIVE_INFINITY,
    to: periodOf(until)?.to ?? Number.POSITIVE_INFINITY,
  };
  return (article, time) => {
    const period = periodOf(time ?? articles.get(article)?.attributes.publishedAt ?? '');
    return period !== null && overlap(period, range);
  };
}
