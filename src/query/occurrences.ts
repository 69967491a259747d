import { articleOf } from '../graph/merge.ts';
import { byPlace } from '../graph/order.ts';
import type { Evidence, KnowledgeGraph, RelationEdge, StatementNode } from '../schema/graph.ts';
import { byPeriod, type Period, periodOf } from './period.ts';
import { contentOf, speakersOf, targetsOf } from './statements.ts';
import type { Voiced } from './voice-filter.ts';
import { claimantsOf, voicesOf } from './voices.ts';

/** A relation or a statement at a time. */
export interface Occurrence extends Voiced {
  /** Key of the relation's edge or of the statement's node. */
  readonly key: string;
  readonly kind: 'relation' | 'statement';
  readonly date: OccurrenceDate;
  /** Keys of the entities that it is of: the relation's ends; who speaks, for whom, to whom and about whom. */
  readonly of: readonly string[];
  /** Where the article says so; null in a foreign file that does not tell. */
  readonly evidence: Evidence | null;
}

/** When something was, as far as the graph says. */
export interface OccurrenceDate {
  /** ISO 8601: a day, a month, a year, a moment or an interval. */
  readonly value: string;
  /** Whether the text states it ("on Tuesday"), or it is only the date of the article that reports it. */
  readonly from: 'text' | 'article';
  readonly period: Period;
}

/** A relation or a statement of which neither its text nor its article says when. */
export type Undated = Omit<Occurrence, 'date' | 'evidence'>;

/** A graph's relations and statements. */
export interface Occurrences {
  /** In order of time. */
  readonly dated: readonly Occurrence[];
  readonly undated: readonly Undated[];
}

/**
 * Everything in a graph that has a date. A relation that its passages put at several times occurs several times; where the text states no
 * time, the date of the first article that reports it stands for it. A statement has the date of its article.
 */
export function occurrencesOf(graph: KnowledgeGraph): Occurrences {
  const dated: Occurrence[] = [];
  const undated: Undated[] = [];
  const add = (dates: readonly DatedEvidence[], what: Undated): void => {
    if (dates.length === 0) undated.push(what);
    for (const each of dates) dated.push({ ...what, ...each });
  };
  graph.forEachNode((key, node) => {
    if (node.kind !== 'statement') return;
    const claimants = speakersOf(graph, key);
    const of = [key, ...claimants].flatMap((source) => targetsOf(graph, source, 'for'));
    of.push(...claimants, ...targetsOf(graph, key, 'told'), ...targetsOf(graph, key, 'about'));
    add(statementDates(graph, node), { key, kind: 'statement', voices: ['claimed'], claimants, of });
  });
  graph.forEachEdge((key, edge, source, target) => {
    if (edge.kind !== 'relation') return;
    const voice = { voices: voicesOf(edge), claimants: claimantsOf(graph, edge) };
    add(relationDates(graph, edge), { key, kind: 'relation', ...voice, of: [source, target] });
  });
  return { dated: dated.sort(inOrder), undated };
}

type DatedEvidence = Pick<Occurrence, 'date' | 'evidence'>;

function statementDates(graph: KnowledgeGraph, node: StatementNode): DatedEvidence[] {
  const evidence = contentOf(node);
  const date = reported(graph, node.article);
  return date ? [{ date, evidence }] : [];
}

function relationDates(graph: KnowledgeGraph, edge: RelationEdge): DatedEvidence[] {
  if (edge.evidence.length === 0) return stated(edge.time).map((date) => ({ date, evidence: null }));
  const own = edge.evidence.flatMap((evidence) => stated(evidence.time).map((date) => ({ date, evidence })));
  if (own.length > 0) return firstOfEachDate(own);
  const articles = edge.evidence.flatMap((evidence) => {
    const date = reported(graph, evidence.article);
    return date ? [{ date, evidence }] : [];
  });
  return articles.sort((a, b) => byPeriod(a.date.period, b.date.period)).slice(0, 1);
}

function firstOfEachDate(dates: readonly DatedEvidence[]): DatedEvidence[] {
  const first = new Map<string, DatedEvidence>();
  for (const each of dates) if (!first.has(each.date.value)) first.set(each.date.value, each);
  return [...first.values()];
}

/** The time that the text states. */
function stated(time: string | null): OccurrenceDate[] {
  const period = time === null ? null : periodOf(time);
  return time !== null && period ? [{ value: time, from: 'text', period }] : [];
}

/** The date of the article that reports it. */
function reported(graph: KnowledgeGraph, article: string): OccurrenceDate | null {
  const published = articleOf(graph, article)?.publishedAt ?? null;
  const period = published === null ? null : periodOf(published);
  return published !== null && period ? { value: published, from: 'article', period } : null;
}

function inOrder(a: Occurrence, b: Occurrence): number {
  const place = a.evidence && b.evidence ? byPlace(a.evidence, b.evidence) : Number(!a.evidence) - Number(!b.evidence);
  return byPeriod(a.date.period, b.date.period) || place || (a.key < b.key ? -1 : 1);
}
