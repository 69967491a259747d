import { useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { setListing } from '../state/changes.ts';
import { listedDisputes } from '../state/disputes.ts';
import type { Listing } from '../state/tables.ts';
import { DisputeSection } from './DisputeSection.tsx';

interface DisputeListProps {
  readonly graph: KnowledgeGraph;
  readonly listing: Listing;
}

/** What one says and another denies, of everyone or of the one that the list is narrowed to. */
export function DisputeList({ graph, listing }: DisputeListProps) {
  const { sort, of } = listing;
  const disputes = useMemo(() => listedDisputes(graph, { sort, of }), [graph, sort, of]);
  return (
    <>
      {of !== '' && (
        <p className="narrowed">
          <button
            type="button"
            className="chip"
            title="Show all disputes"
            onClick={() => store.update(setListing, { of: '' })}
          >
            with {graph.hasNode(of) ? graph.getNodeAttribute(of, 'label') : of} <span aria-hidden="true">×</span>
          </button>
        </p>
      )}
      <DisputeSection graph={graph} title="All" disputes={disputes} />
      {disputes.length === 0 && <p className="nothing">Nobody here denies what another one says.</p>}
    </>
  );
}
