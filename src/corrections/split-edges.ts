import { deriveLink } from '../graph/derive.ts';
import type { EdgeRecord, Records } from '../graph/records.ts';
import type { Evidence, LinkEdge, NodeAttributes } from '../schema/graph.ts';
import { changeEdges, changeRoles, involves } from './change-edges.ts';
import { goesWithTaken, type Parts } from './nearest.ts';

/** Gives the edges of an entity that rest on the taken mentions to the other one. */
export function splitEdges(records: Records, entity: string, other: string, parts: Parts): Records {
  const moved = statementsThatMove(records, entity, parts);
  return changeEdges(records, (edge) => {
    const { attributes } = edge;
    if (!involves(edge, entity)) return [edge];
    if (attributes.kind !== 'relation') return splitLink(records, edge, attributes, entity, other, parts);
    return changeRoles(edge, attributes, ({ source, target, by, place }, passage) => {
      const goes = goesWithTaken(parts, passage, [passage.trigger]);
      const follow = <Key extends string | null>(key: Key) => (key === entity && goes ? other : key);
      // Whoever makes the statement makes the claim, wherever else the sentence names the two.
      const isSaidByOther = passage.statement === null ? goes : moved.has(passage.statement);
      return {
        source: follow(source),
        target: follow(target),
        by: by === entity && isSaidByOther ? other : by,
        place: follow(place),
      };
    });
  });
}

/** Who says a statement is named among the words of its source, who is told it beside its cue. */
function splitLink(
  { nodes }: Records,
  edge: EdgeRecord,
  attributes: LinkEdge,
  entity: string,
  other: string,
  parts: Parts,
): readonly EdgeRecord[] {
  const { source, target } = edge;
  const ends = {
    source: source === entity ? other : source,
    target: target === entity ? other : target,
  };
  if (attributes.kind === 'said' || attributes.kind === 'told') {
    const isSaid = attributes.kind === 'said';
    const statement = nodes.get(isSaid ? target : source);
    return goesWithStatement(statement, isSaid ? 'source' : 'cue', parts) ? [{ ...edge, ...ends }] : [edge];
  }
  const goes = (passage: Evidence): boolean => attributes.kind !== 'unknown' && goesWithTaken(parts, passage);
  const taken = attributes.evidence.filter(goes);
  const staying = attributes.evidence.filter((passage) => !goes(passage));
  if (taken.length === 0) return [edge];
  const part = (evidence: Evidence[]) => deriveLink({ ...attributes, evidence });
  const gone = { ...ends, attributes: part(taken) };
  return staying.length === 0 ? [gone] : [{ ...edge, attributes: part(staying) }, gone];
}

function statementsThatMove({ nodes, edges }: Records, entity: string, parts: Parts): ReadonlySet<string> {
  const moved = new Set<string>();
  for (const { source, target, attributes } of edges.values())
    if (attributes.kind === 'said' && source === entity && goesWithStatement(nodes.get(target), 'source', parts))
      moved.add(target);
  return moved;
}

/** Where a statement lacks such words, its content stands for them. */
function goesWithStatement(statement: NodeAttributes | undefined, part: 'source' | 'cue', parts: Parts): boolean {
  if (statement?.kind !== 'statement') return false;
  const words = statement.evidence.filter((each) => each.part === part);
  const focus = words.length > 0 ? words : statement.evidence;
  const [first] = focus;
  if (!first) return false;
  const end = Math.max(...focus.map((span) => span.end));
  return goesWithTaken(parts, { article: first.article, start: first.start, end }, focus);
}
