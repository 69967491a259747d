import { useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useVisible } from '../page/use-visible.ts';
import { type ClaimGroup, claimGroups } from '../state/claim-list.ts';
import type { Listing } from '../state/tables.ts';
import { UNGROUPED } from '../state/words.ts';
import { MoreRows } from './MoreRows.tsx';
import { NodeLink } from './NodeLink.tsx';
import { RelationCard } from './RelationCard.tsx';
import { StatementCard } from './StatementCard.tsx';

interface ClaimListProps {
  readonly graph: KnowledgeGraph;
  readonly listing: Listing;
}

const FIRST_GROUPS = 30;
const FIRST_ROWS = { grouped: 10, alone: 100 };

/** Quotations or relations, each with its sentence, together or in groups. */
export function ClaimList({ graph, listing }: ClaimListProps) {
  const visible = useVisible(graph);
  const groups = useMemo(() => claimGroups(graph, visible, listing), [graph, visible, listing]);
  if (groups.length === 0) return <p className="nothing">None is left here.</p>;
  return (
    <MoreRows key={listing.group} rows={groups} first={FIRST_GROUPS}>
      {(shown) => shown.map((group) => <Group key={group.id} graph={graph} group={group} listing={listing} />)}
    </MoreRows>
  );
}

function Group({ graph, group, listing }: ClaimListProps & { readonly group: ClaimGroup }) {
  const { id, label, keys } = group;
  const isAlone = listing.group === 'none';
  return (
    <section className="cards">
      <h3>
        {isAlone ? 'All' : graph.hasNode(id) ? <NodeLink graph={graph} node={id} /> : label || UNGROUPED[listing.table]}{' '}
        <span className="count">{keys.length}</span>
      </h3>
      <MoreRows rows={keys} first={isAlone ? FIRST_ROWS.alone : FIRST_ROWS.grouped}>
        {(rows) => (
          <ul>
            {rows.map((key) => (
              <li key={key}>
                {listing.table === 'quotations' ? (
                  <StatementCard graph={graph} statement={key} />
                ) : (
                  <RelationCard graph={graph} edge={key} />
                )}
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
    </section>
  );
}
