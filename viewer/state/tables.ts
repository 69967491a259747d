/** The lists of everything: their names, how they sort, and by what they are grouped. */

export const TABLE_IDS = ['entities', 'quotations', 'relations', 'disputes'] as const;
export type TableId = (typeof TABLE_IDS)[number];

export const SORT_IDS = ['first', 'name', 'said', 'about', 'relations', 'number'] as const;
export type SortId = (typeof SORT_IDS)[number];

export const GROUP_IDS = ['none', 'kind', 'speaker', 'about', 'type'] as const;
export type GroupId = (typeof GROUP_IDS)[number];

interface TableKind {
  readonly name: string;
  /** The first is how it is at first. */
  readonly sorts: readonly [SortId, ...SortId[]];
  readonly groups: readonly [GroupId, ...GroupId[]];
}

export const TABLES: Readonly<Record<TableId, TableKind>> = {
  entities: {
    name: 'Who and what',
    sorts: ['number', 'name', 'said', 'about', 'relations'],
    groups: ['kind', 'none'],
  },
  quotations: { name: 'Quotations', sorts: ['first', 'name', 'number'], groups: ['none', 'speaker', 'about'] },
  relations: { name: 'Relations', sorts: ['first', 'name', 'number'], groups: ['none', 'speaker', 'about', 'type'] },
  disputes: { name: 'Disputes', sorts: ['first', 'name', 'number'], groups: ['none'] },
};

/** Which list is shown, and how. */
export interface Listing {
  readonly table: TableId;
  readonly sort: SortId;
  readonly group: GroupId;
  /** Of disputes: key of an entity, only those between or about it; empty: all. */
  readonly of: string;
}

/** A list as it is at first. */
export function listingOf(table: TableId): Listing {
  return { table, sort: TABLES[table].sorts[0], group: TABLES[table].groups[0], of: '' };
}

export const LISTING = listingOf('entities');

/** Adds what differs from a list's beginning to the fields of an address. */
export function writeListing({ table, sort, group, of }: Listing, fields: URLSearchParams): void {
  const first = listingOf(table);
  if (table !== LISTING.table) fields.set('list', table);
  if (sort !== first.sort) fields.set('sort', sort);
  if (group !== first.group) fields.set('group', group);
  if (of) fields.set('of', of);
}

/** Reads a list from the fields of an address; what the list does not know is as at first. */
export function readListing(fields: URLSearchParams): Listing {
  const table = TABLE_IDS.find((each) => each === fields.get('list')) ?? LISTING.table;
  const first = listingOf(table);
  return {
    table,
    sort: TABLES[table].sorts.find((each) => each === fields.get('sort')) ?? first.sort,
    group: TABLES[table].groups.find((each) => each === fields.get('group')) ?? first.group,
    of: (table === 'disputes' && fields.get('of')) || first.of,
  };
}
