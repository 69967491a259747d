import { placesOf } from '../../src/corrections/refer.ts';
import type { Place } from '../../src/schema/corrections.ts';
import type { Evidence, KnowledgeGraph } from '../../src/schema/graph.ts';
import { articlesOf } from './articles.ts';

/** The mentions of an entity as a list to choose from. */
export interface MentionList {
  readonly article: string;
  readonly title: string;
  readonly groups: readonly MentionGroup[];
}

/** The mentions of one article that use the same words. */
export interface MentionGroup {
  readonly words: string;
  readonly mentions: readonly Mention[];
}

export interface Mention {
  readonly id: string;
  readonly evidence: Evidence;
  /** Some of the text around it, in whole words. */
  readonly before: string;
  readonly after: string;
}

/** How much of the text stands around a mention, in UTF-16 code units. */
const AROUND = 28;

/** Where an entity is mentioned, by article and words; the most frequent words first. */
export function mentionLists(graph: KnowledgeGraph, entity: string): MentionList[] {
  const node = graph.getNodeAttributes(entity);
  if (node.kind === 'statement' || node.kind === 'article') return [];
  const lists = new Map<string, Map<string, Mention[]>>();
  for (const { article, start, end } of node.evidence) {
    const text = articlesOf(graph).get(article)?.attributes.text ?? '';
    const words = oneLine(text.slice(start, end)).trim() || node.name;
    const groups = lists.get(article) ?? new Map<string, Mention[]>();
    const mention: Mention = {
      id: JSON.stringify([article, start, end]),
      evidence: { article, start, end },
      before: oneLine(text.slice(Math.max(0, start - AROUND), start).replace(/^\S*\s/, '')).trimStart(),
      after: oneLine(text.slice(end, end + AROUND).replace(/\s\S*$/, '')),
    };
    lists.set(article, groups.set(words, [...(groups.get(words) ?? []), mention]));
  }
  return [...lists].map(([article, groups]) => ({
    article,
    title: articlesOf(graph).get(article)?.attributes.label ?? article,
    groups: [...groups]
      .map(([words, mentions]) => ({ words, mentions }))
      .sort((a, b) => b.mentions.length - a.mentions.length),
  }));
}

/** The chosen mentions as places of a correction. Of several articles, one that is chosen wholly is meant wholly, also when it is read anew. */
export function chosenPlaces(
  graph: KnowledgeGraph,
  lists: readonly MentionList[],
  chosen: ReadonlySet<string>,
): Place[] {
  return lists.flatMap(({ groups }) => {
    const all = groups.flatMap(({ mentions }) => mentions);
    const taken = all.filter(({ id }) => chosen.has(id)).map(({ evidence }) => evidence);
    const isWhole = lists.length > 1 && taken.length === all.length;
    return placesOf(graph, taken).map((place) => (isWhole ? { ...place, spans: [] } : place));
  });
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').toWellFormed();
}
