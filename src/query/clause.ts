import type { KnowledgeGraph } from '../schema/graph.ts';
import { speakerOf, targetsOf } from './statements.ts';
import { claimantOf } from './voices.ts';
import { wordsOf } from './wording.ts';

/** A relation or a statement in three parts. */
export interface Clause {
  readonly who: string;
  /** "CONSULT: meet (future, according to Kremlin)", "speaks to Anna Borisova about". */
  readonly link: string;
  /** Names; empty where a statement is about nobody. */
  readonly whom: string;
}

/**
 * Who does or says what to or about whom.
 *
 * @param key of a relation's edge or of a statement's node
 * @example clauseOf(graph, 'statement:monday/a3') // { who: 'Dmitry Peskov', link: 'speaks about', whom: 'Vladimir Putin, …' }
 */
export function clauseOf(graph: KnowledgeGraph, key: string): Clause {
  return graph.hasEdge(key) ? doing(graph, key) : saying(graph, key);
}

function doing(graph: KnowledgeGraph, key: string): Clause {
  const edge = graph.getEdgeAttributes(key);
  const [who = '', whom = ''] = graph.extremities(key).map((end) => graph.getNodeAttribute(end, 'label'));
  return { who, link: edge.kind === 'relation' ? wordsOf(edge, claimantOf(graph, edge)) : edge.label, whom };
}

function saying(graph: KnowledgeGraph, key: string): Clause {
  const names = (kind: 'told' | 'about') =>
    targetsOf(graph, key, kind)
      .map((each) => graph.getNodeAttribute(each, 'label'))
      .join(', ');
  const [hearers, topics] = [names('told'), names('about')];
  const link = ['speaks', hearers && `to ${hearers}`, topics && 'about'].filter(Boolean).join(' ');
  return { who: speakerOf(graph, key), link, whom: topics };
}
