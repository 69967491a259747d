import { project } from '../../src/graph/project.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { articlesOf } from './articles.ts';
import { byText } from './by-text.ts';
import { linked, statementsFor } from './statements.ts';

/** One thing that a filter can be set to, with how many relations or statements it stands for. */
export interface Choice {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

/** What the filters of a graph can be set to. */
export interface FilterChoices {
  /** Types of relations, the most frequent first. */
  readonly types: readonly Choice[];
  /** Whoever says something, or is spoken for, in the order of their names. */
  readonly speakers: readonly Choice[];
  readonly articles: readonly Choice[];
  /** Whether there is any date to narrow. */
  readonly isDated: boolean;
  /** How many passages or statements the heaviest tie between two rests on. */
  readonly heaviest: number;
}

/** Everything by which a graph can be narrowed; one walk over it. */
export function filterChoices(graph: KnowledgeGraph): FilterChoices {
  const types = new Map<string, number>();
  let heaviest = 1;
  let isDated = false;
  graph.forEachEdge((_, edge) => {
    if (edge.kind === 'relation' || edge.kind === 'unknown') heaviest = Math.max(heaviest, edge.weight);
    if (edge.kind !== 'relation') return;
    types.set(edge.type, (types.get(edge.type) ?? 0) + 1);
    isDated ||= edge.time !== null;
  });
  project(graph, { relations: false }).forEachEdge((_, { weight }) => {
    heaviest = Math.max(heaviest, weight);
  });
  const articles = [...articlesOf(graph).values()];
  return {
    types: [...types]
      .map(([id, count]) => ({ id, label: id, count }))
      .sort((a, b) => b.count - a.count || byText(a.id, b.id)),
    speakers: speakersOf(graph),
    articles: articles.map(({ key, attributes: { article, title, label } }) => ({
      id: article,
      label: title ?? label,
      count: linked(graph, key, 'reports', 'out').length,
    })),
    isDated: isDated || articles.some(({ attributes }) => attributes.publishedAt !== null),
    heaviest,
  };
}

function speakersOf(graph: KnowledgeGraph): Choice[] {
  const speakers = graph.mapNodes((key, { label }) => ({
    id: key,
    label,
    count: new Set([...linked(graph, key, 'said', 'out'), ...statementsFor(graph, key)]).size,
  }));
  return speakers
    .filter(({ id, count }) => count > 0 && graph.getNodeAttribute(id, 'kind') !== 'statement')
    .sort((a, b) => byText(a.label, b.label));
}
