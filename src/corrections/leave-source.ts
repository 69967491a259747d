import { deriveEntity, deriveLink } from '../graph/derive.ts';
import type { EdgeRecord, Records } from '../graph/records.ts';
import type { Evidence, StatementNode } from '../schema/graph.ts';
import { changeEdges, involves } from './change-edges.ts';
import { placeTest } from './places.ts';

/**
 * Takes a statement from a source without a name ("U.S. officials"), which is only known by what it says: its words in the statement are no
 * mention of it any more, and the statement itself is for whom the source spoke. A source that is left with nothing goes.
 */
export function leaveSource(records: Records, source: string, statement: string, said: StatementNode): Records {
  const node = records.nodes.get(source);
  if (node?.kind !== 'source') return records;
  const isOf = sourceTest([said]);
  const isOfOthers = sourceTest(statementsOf(records, source));
  const stays = (evidence: Evidence): boolean => !isOf(evidence) || isOfOthers(evidence);
  const rest = deriveEntity({
    ...node,
    namings: node.namings.filter(({ article, entity }) => article !== said.article || entity !== said.attribution),
    // A name is of somebody whom an editor has merged with the source.
    evidence: node.evidence.filter((mention) => mention.form === 'name' || stays(mention)),
  });
  const changed = changeEdges(records, (edge) => {
    const { attributes } = edge;
    if (attributes.kind !== 'for' || edge.source !== source) return [edge];
    const part = (from: string, evidence: Evidence[]): EdgeRecord[] =>
      evidence.length > 0 ? [{ ...edge, source: from, attributes: deriveLink({ ...attributes, evidence }) }] : [];
    const own = attributes.evidence.filter(isOf);
    return own.length > 0 ? [...part(source, attributes.evidence.filter(stays)), ...part(statement, own)] : [edge];
  });
  const nodes = new Map(changed.nodes).set(source, rest);
  const isNothing = rest.namings.length + rest.evidence.length === 0;
  if (isNothing && ![...changed.edges.values()].some((edge) => involves(edge, source))) nodes.delete(source);
  return { ...changed, nodes };
}

function sourceTest(statements: readonly StatementNode[]): (evidence: Evidence) => boolean {
  const places = statements.map(({ article, evidence }) => ({
    article,
    spans: evidence.filter(({ part }) => part === 'source'),
  }));
  return placeTest(places).isAt;
}

function statementsOf({ nodes, edges }: Records, source: string): StatementNode[] {
  return [...edges.values()]
    .filter((edge) => edge.source === source && edge.attributes.kind === 'said')
    .map(({ target }) => nodes.get(target))
    .filter((node) => node?.kind === 'statement');
}
