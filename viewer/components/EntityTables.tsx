import { useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { useVisible } from '../page/use-visible.ts';
import { setListing } from '../state/changes.ts';
import { type IndexGroup, indexOf } from '../state/index-list.ts';
import type { Listing, SortId } from '../state/tables.ts';
import { KIND_NAMES } from '../state/words.ts';
import { MoreRows } from './MoreRows.tsx';
import { NodeLink } from './NodeLink.tsx';

interface EntityTablesProps {
  readonly graph: KnowledgeGraph;
  readonly listing: Listing;
}

const FIRST = 100;

/** Everyone and everything, with counts; a click on the head of a column sorts by it. */
export function EntityTables({ graph, listing }: EntityTablesProps) {
  const visible = useVisible(graph);
  const groups = useMemo(() => indexOf(graph, visible, listing), [graph, visible, listing]);
  if (groups.length === 0) return <p className="nothing">Nobody is left: the filters hide everyone.</p>;
  return groups.map((group) => (
    <MoreRows key={group.kind} rows={group.entries} first={FIRST}>
      {(entries) => <EntityTable graph={graph} group={group} entries={entries} sort={listing.sort} />}
    </MoreRows>
  ));
}

interface EntityTableProps {
  readonly graph: KnowledgeGraph;
  readonly group: IndexGroup;
  readonly entries: IndexGroup['entries'];
  readonly sort: SortId;
}

function EntityTable({ graph, group, entries, sort }: EntityTableProps) {
  return (
    <table className="index">
      <caption>
        {group.kind === null ? 'All' : KIND_NAMES[group.kind][1]} <span className="count">{group.entries.length}</span>
      </caption>
      <thead>
        <tr>
          <Head id="name" sort={sort} />
          <Head id="said" sort={sort} />
          <Head id="about" sort={sort} />
          <Head id="relations" sort={sort} />
        </tr>
      </thead>
      <tbody>
        {entries.map(({ key, said, about, relations }) => (
          <tr key={key}>
            <th scope="row">
              <NodeLink graph={graph} node={key} />
            </th>
            <Count value={said} />
            <Count value={about} />
            <Count value={relations} />
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The head of a column: pressed again, it gives back the order by weight. */
function Head({ id, sort }: { readonly id: SortId; readonly sort: SortId }) {
  const isSorted = id === sort;
  const order = id === 'name' ? 'ascending' : 'descending';
  return (
    <th scope="col" aria-sort={isSorted ? order : undefined}>
      <button type="button" onClick={() => store.update(setListing, { sort: isSorted ? 'number' : id })}>
        {id}
      </button>
    </th>
  );
}

function Count({ value }: { readonly value: number }) {
  return <td data-zero={value === 0}>{value}</td>;
}
