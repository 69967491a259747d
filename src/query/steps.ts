import { isEntity } from '../graph/combine.ts';
import type { EdgeAttributes, KnowledgeGraph } from '../schema/graph.ts';
import { type Passage, passageOf } from './passage.ts';
import { speakersOf } from './statements.ts';
import type { Voiced } from './voice-filter.ts';
import { claimantOf, claimantsOf, voicesOf } from './voices.ts';
import { wordsOf } from './wording.ts';

/**
 * One way from an entity to another: a relation, or a statement between them. A statement is a claim of its speaker; that somebody speaks for
 * somebody the article itself asserts.
 */
export interface Step extends Voiced {
  readonly to: string;
  /** In words: "→ role: spokesman", "speaks about". */
  readonly link: string;
  /** What a filter may ask for: "relation" and the relation's type, or the kinds of the statement's links. */
  readonly kinds: readonly string[];
  /** Key of the edge whose evidence states it. */
  readonly edge: string;
}

/** Every way from an entity to the entities next to it, relations first. Sharing an article is none. */
export function steps(graph: KnowledgeGraph, from: string): Step[] {
  const direct: Step[] = [];
  const spoken: Step[] = [];
  graph.forEachEdge(from, (edge, attributes, source, target) => {
    const to = source === from ? target : source;
    const node = graph.getNodeAttributes(to);
    if (isEntity(node)) direct.push({ to, ...described(graph, attributes, source === from), edge });
    else if (node.kind === 'statement') spoken.push(...throughStatement(graph, from, attributes, to));
  });
  return [...direct, ...spoken];
}

/** The first passage that states an edge. */
export function evidenceOf(graph: KnowledgeGraph, edge: string): Passage | null {
  const [evidence] = graph.getEdgeAttribute(edge, 'evidence');
  return evidence ? passageOf(graph, evidence) : null;
}

/** From a speaker to whom the statement is about or told, and back; two who are both spoken about are not linked. */
function throughStatement(graph: KnowledgeGraph, from: string, first: EdgeAttributes, statement: string): Step[] {
  const speaks = first.kind === 'said' || first.kind === 'for';
  const voice: Voiced = { voices: ['claimed'], claimants: speakersOf(graph, statement) };
  const found: Step[] = [];
  graph.forEachEdge(statement, (edge, { kind }, source, target) => {
    const to = source === statement ? target : source;
    if (to === from || !isEntity(graph.getNodeAttributes(to))) return;
    if (speaks && (kind === 'about' || kind === 'told')) {
      const link = kind === 'told' ? 'speaks to' : 'speaks about';
      found.push({ to, link, kinds: ['said', kind], edge, ...voice });
    }
    if (!speaks && (kind === 'said' || kind === 'for')) {
      const link = first.kind === 'told' ? 'is told by' : 'is spoken about by';
      found.push({ to, link, kinds: ['said', first.kind], edge, ...voice });
    }
  });
  return found;
}

function described(graph: KnowledgeGraph, edge: EdgeAttributes, forward: boolean): Omit<Step, 'to' | 'edge'> {
  const asserted: Voiced = { voices: ['asserted'], claimants: [] };
  // "U.S. officials" speak for the U.S.
  if (edge.kind === 'for') return { link: forward ? 'speaks for' : 'is spoken for by', kinds: ['for'], ...asserted };
  const arrow = forward ? '→' : '←';
  if (edge.kind !== 'relation') return { link: `${arrow} ${edge.label || edge.kind}`, kinds: [edge.kind], ...asserted };
  return {
    link: `${arrow} ${wordsOf(edge, claimantOf(graph, edge))}`,
    kinds: ['relation', edge.type],
    voices: voicesOf(edge),
    claimants: claimantsOf(graph, edge),
  };
}
