import { articleOf } from '../graph/merge.ts';
import type { EntityRef, Place, RelationRef } from '../schema/corrections.ts';
import type { EntityNode, Evidence, KnowledgeGraph } from '../schema/graph.ts';

/** How corrections name things of a graph, so that they are found again when the articles are read anew. */

/** So many mentions of an article, and so many articles, are enough to know an entity by. */
const [MOST_MENTIONS, MOST_ARTICLES] = [5, 20];

/** An entity by its names in the text; one that has none, by what else it is called. */
export function entityRef(graph: KnowledgeGraph, key: string): EntityRef {
  const node = entityAt(graph, key);
  const names = node.evidence.filter(({ form }) => form === 'name');
  const places = placesOf(graph, names.length > 0 ? names : node.evidence);
  return {
    type: node.kind,
    name: node.name,
    key,
    places: places.slice(0, MOST_ARTICLES).map((place) => ({ ...place, spans: place.spans.slice(0, MOST_MENTIONS) })),
  };
}

/** A statement by its content. */
export function statementRef(graph: KnowledgeGraph, key: string): Place {
  const node = graph.getNodeAttributes(key);
  if (node.kind !== 'statement') throw new Error(`no statement: ${key}`);
  const content = node.evidence.filter(({ part }) => part === 'content');
  const [place] = placesOf(graph, content);
  return place ?? { article: node.article, url: articleOf(graph, node.article)?.url ?? null, spans: [] };
}

/** A relation by its ends and the words that state it. */
export function relationRef(graph: KnowledgeGraph, key: string): RelationRef {
  const relation = graph.getEdgeAttributes(key);
  if (relation.kind !== 'relation') throw new Error(`no relation: ${key}`);
  const { type, predicate, evidence } = relation;
  return {
    ...{ type, predicate },
    subject: entityRef(graph, graph.source(key)),
    object: entityRef(graph, graph.target(key)),
    places: placesOf(
      graph,
      evidence.map(({ article, trigger }) => ({ article, ...trigger })),
    ),
  };
}

/** Passages as places, one an article. */
export function placesOf(graph: KnowledgeGraph, evidence: readonly Evidence[]): Place[] {
  const articles = new Map<string, Evidence[]>();
  for (const each of evidence) articles.set(each.article, [...(articles.get(each.article) ?? []), each]);
  return [...articles].map(([article, spans]) => {
    const known = articleOf(graph, article);
    const words = ({ start, end }: Evidence) => known?.text.slice(start, end).toWellFormed() ?? '';
    return {
      article,
      url: known?.url ?? null,
      spans: spans.map((span) => ({ start: span.start, end: span.end, words: words(span) })),
    };
  });
}

function entityAt(graph: KnowledgeGraph, key: string): EntityNode {
  const node = graph.getNodeAttributes(key);
  if (node.kind === 'statement' || node.kind === 'article') throw new Error(`no entity: ${key}`);
  return node;
}
