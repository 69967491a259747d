import { isEntity } from '../graph/combine.ts';
import type { EdgeAttributes, KnowledgeGraph, RelationEdge } from '../schema/graph.ts';
import { type Passage, passageOf } from './passage.ts';

/** One way from an entity to another: a relation, or a statement between them. */
export interface Step {
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
  const found: Step[] = [];
  graph.forEachEdge(statement, (edge, { kind }, source, target) => {
    const to = source === statement ? target : source;
    if (to === from || !isEntity(graph.getNodeAttributes(to))) return;
    if (speaks && (kind === 'about' || kind === 'told'))
      found.push({ to, link: kind === 'told' ? 'speaks to' : 'speaks about', kinds: ['said', kind], edge });
    if (!speaks && (kind === 'said' || kind === 'for'))
      found.push({
        to,
        link: first.kind === 'told' ? 'is told by' : 'is spoken about by',
        kinds: ['said', first.kind],
        edge,
      });
  });
  return found;
}

function described(graph: KnowledgeGraph, edge: EdgeAttributes, forward: boolean): Pick<Step, 'link' | 'kinds'> {
  // "U.S. officials" speak for the U.S.
  if (edge.kind === 'for') return { link: forward ? 'speaks for' : 'is spoken for by', kinds: ['for'] };
  const arrow = forward ? '→' : '←';
  if (edge.kind !== 'relation') return { link: `${arrow} ${edge.label || edge.kind}`, kinds: [edge.kind] };
  const words = edge.type === 'open' ? edge.label : `${edge.type}: ${edge.label}`;
  const denied = edge.polarity === 'negative' ? 'not ' : '';
  return { link: `${arrow} ${denied}${words}${caveats(graph, edge)}`, kinds: ['relation', edge.type] };
}

/** What keeps a claim from reading as a fact: " (future, according to Kremlin)". */
function caveats(graph: KnowledgeGraph, relation: RelationEdge): string {
  const { context, certainty } = relation;
  const voice = voiceOf(graph, relation);
  const list = [context, certainty === 'certain' ? null : certainty, voice === null ? null : `according to ${voice}`];
  const said = list.filter((caveat) => caveat !== null);
  return said.length > 0 ? ` (${said.join(', ')})` : '';
}

/** Who asserts a relation: a name, or the words for a source without one; null where the article does so itself. */
function voiceOf(graph: KnowledgeGraph, { by, evidence }: RelationEdge): string | null {
  if (by !== null && graph.hasNode(by)) return graph.getNodeAttribute(by, 'label');
  const [first] = evidence;
  if (!first || evidence.some(({ statement }) => statement === null)) return null;
  const statement = graph.hasNode(first.statement) ? graph.getNodeAttributes(first.statement) : undefined;
  return (statement?.kind === 'statement' && statement.source) || 'an unnamed source';
}
