import type { Annotation, Entity } from '../schema/annotation.ts';
import type { KnowledgeGraph, NodeAttributes } from '../schema/graph.ts';
import { combine } from './combine.ts';
import { attributionEdges, relationEdge } from './edges.ts';
import { entityKey, sourceKey } from './entity-keys.ts';
import { articleKey, statementKey } from './keys.ts';
import { mergeRecords } from './merge.ts';
import { articleNode, entityNode, sourceNode, sourceWords, statementNode } from './nodes.ts';
import { fromRecords, type Records } from './records.ts';

/**
 * Builds the graph of annotated articles: entities, a statement for every attribution, the articles, and how they are linked. Articles that
 * name the same full name share its node. Every node and edge says where in which article it stands. Positions are 0: see `layout`.
 *
 * @param annotations what `annotate` gave; an article that comes twice counts once, its later reading stands
 * @throws HearsayError where two different texts have the same id
 * @example buildGraph([await annotate('"Yes," said Ana Gil.')]).order // 3
 */
export function buildGraph(annotations: Iterable<Annotation>): KnowledgeGraph {
  return fromRecords(mergeRecords([...annotations].map(articleRecords)));
}

/** One name is one node in all articles, but the protesters of another article are others, and two people of one name in one article stay two. */
function keyOfEntity(article: string, { id, type, name, mentions }: Entity, taken: (key: string) => boolean): string {
  const shared = entityKey(type, name);
  const key = mentions.some(({ form }) => form === 'name') ? shared : `${shared} (${article})`;
  return taken(key) ? `${shared} (${article}/${id})` : key;
}

/** The nodes and edges of one article. */
function articleRecords(annotation: Annotation): Records {
  const article = articleKey(annotation.id);
  const nodes = new Map<string, NodeAttributes>([[article, articleNode(annotation)]]);
  const keys = new Map<string, string>();
  for (const entity of annotation.entities) {
    const key = keyOfEntity(annotation.id, entity, (known) => nodes.has(known));
    keys.set(entity.id, key);
    nodes.set(key, entityNode(annotation.id, entity));
  }
  const unnamed: Records[] = [];
  for (const attribution of annotation.attributions) {
    nodes.set(statementKey(annotation.id, attribution.id), statementNode(annotation, attribution));
    const words = sourceWords(annotation, attribution);
    if (words !== '')
      unnamed.push({
        nodes: new Map([[sourceKey(annotation.id, words), sourceNode(annotation, attribution)]]),
        edges: new Map(),
      });
  }
  const keyOf = (entity: string) => keys.get(entity);
  const edges = [
    ...annotation.attributions.flatMap((a) => attributionEdges(annotation, a, article, keyOf)),
    ...annotation.relations.flatMap((r) => relationEdge(annotation, r, keyOf)),
  ];
  return combine([
    { nodes, edges: new Map() },
    ...unnamed,
    ...edges.map((edge) => ({ nodes: new Map(), edges: new Map([edge]) })),
  ]);
}
