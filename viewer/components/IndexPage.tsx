import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { setListing } from '../state/changes.ts';
import { GROUP_IDS, type Listing, listingOf, SORT_IDS, TABLE_IDS, TABLES } from '../state/tables.ts';
import { GROUP_NAMES, SORT_NAMES } from '../state/words.ts';
import { Choose } from './Choose.tsx';
import { ClaimList } from './ClaimList.tsx';
import { DisputeList } from './DisputeList.tsx';
import { EntityTables } from './EntityTables.tsx';

/** Everything in the graph as one of several lists. */
export function IndexPage({ graph }: { readonly graph: KnowledgeGraph }) {
  const { listing } = useViewer();
  const { sorts, groups } = TABLES[listing.table];
  return (
    <>
      <h2 className="pane-title">Everyone and everything</h2>
      <fieldset className="tabs">
        <legend className="visually-hidden">Which list</legend>
        {TABLE_IDS.map((table) => (
          <button
            key={table}
            type="button"
            aria-pressed={table === listing.table}
            onClick={() => store.update(setListing, listingOf(table))}
          >
            {TABLES[table].name}
          </button>
        ))}
      </fieldset>
      <p className="arrange">
        <Choose
          label="Sort"
          value={listing.sort}
          options={SORT_IDS.filter((id) => sorts.includes(id)).map((id) => ({ id, label: SORT_NAMES[id] }))}
          onChoose={(sort) => store.update(setListing, { sort })}
        />
        {groups.length > 1 && (
          <Choose
            label="Group"
            value={listing.group}
            options={GROUP_IDS.filter((id) => groups.includes(id)).map((id) => ({ id, label: GROUP_NAMES[id] }))}
            onChoose={(group) => store.update(setListing, { group })}
          />
        )}
      </p>
      <Table key={listing.table} graph={graph} listing={listing} />
    </>
  );
}

function Table({ graph, listing }: { readonly graph: KnowledgeGraph; readonly listing: Listing }) {
  if (listing.table === 'entities') return <EntityTables graph={graph} listing={listing} />;
  if (listing.table === 'disputes') return <DisputeList graph={graph} listing={listing} />;
  return <ClaimList graph={graph} listing={listing} />;
}
