import { deriveLink } from '../graph/derive.ts';
import type { EdgeRecord, Records } from '../graph/records.ts';
import type { CorrectionOf } from '../schema/corrections.ts';
import type { StatementNode } from '../schema/graph.ts';
import { changeEdges, changeRoles } from './change-edges.ts';
import { findEntity } from './find-entity.ts';
import { findStatement } from './find-statement.ts';
import { leaveSource } from './leave-source.ts';

/** Gives a statement another speaker, or none with a name; the relations that it states are then that speaker's word. */
export function changeSpeaker(records: Records, correction: CorrectionOf<'speaker'>): Records {
  const { key, node } = findStatement(records, correction.statement);
  const speaker = correction.speaker === null ? null : findEntity(records, correction.speaker).key;
  const before = [...records.edges.values()].filter(
    ({ target, attributes }) => target === key && attributes.kind === 'said',
  );
  const changed = changeEdges(
    records,
    (edge) => {
      const { attributes } = edge;
      if (attributes.kind === 'said') return edge.target === key ? [] : [edge];
      if (attributes.kind !== 'relation') return [edge];
      return changeRoles(edge, attributes, (roles, { statement }) =>
        statement === key ? { ...roles, by: speaker } : roles,
      );
    },
    speaker === null ? [] : [said(speaker, key, node)],
  );
  const left = before.map(({ source }) => source).filter((source) => source !== speaker);
  return left.reduce((after, source) => leaveSource(after, source, key, node), changed);
}

function said(source: string, target: string, { article, confidence, evidence }: StatementNode): EdgeRecord {
  const spans = evidence.map(({ start, end }) => ({ start, end, article }));
  const attributes = deriveLink({ label: 'said', extra: [], kind: 'said', weight: 1, confidence, evidence: spans });
  return { source, target, attributes };
}
