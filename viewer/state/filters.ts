import { periodOf } from '../../src/query/period.ts';

/**
 * What the reader narrows the graph to, beside the rows of the legend. Filters are about what is claimed: statements and relations; whoever
 * takes part in none that is left goes too. What is empty narrows nothing.
 */
export interface Filters {
  /** Types of relations: only these, and the statements that assert one of them. */
  readonly types: ReadonlySet<string>;
  /** Key of an entity: only what it says, or what is said on its behalf. */
  readonly speaker: string;
  /** Id of an article: only what it reports. */
  readonly article: string;
  /** ISO 8601 date, month or year: only what is then or later. */
  readonly since: string;
  /** Only what is then or earlier, that day, month or year included. */
  readonly until: string;
  /** Only ties between two that rest on so many passages or statements. */
  readonly weight: number;
  /** Only statements and relations that were read right with this probability, in percent; 0 for all. */
  readonly sure: number;
}

export const NO_FILTERS: Filters = {
  types: new Set(),
  speaker: '',
  article: '',
  since: '',
  until: '',
  weight: 1,
  sure: 0,
};

/** How many filters narrow the graph now. */
export function countFilters({ types, speaker, article, since, until, weight, sure }: Filters): number {
  return [types.size > 0, speaker, article, since, until, weight > 1, sure > 0].filter(Boolean).length;
}

const FIELDS = ['speaker', 'article', 'since', 'until'] as const;
/** What the address calls them: `from` and `to` are the ends of a path. */
const NAMES = { speaker: 'says', article: 'article', since: 'since', until: 'until' } as const;

/** Adds the filters that narrow something to the fields of an address. */
export function writeFilters(filters: Filters, fields: URLSearchParams): void {
  if (filters.types.size > 0) fields.set('types', [...filters.types].sort().join(','));
  for (const field of FIELDS) if (filters[field]) fields.set(NAMES[field], filters[field]);
  if (filters.weight > 1) fields.set('weight', String(filters.weight));
  if (filters.sure > 0) fields.set('sure', String(filters.sure));
}

/** Reads the filters of an address; anybody may have written it, so what makes no sense narrows nothing. */
export function readFilters(fields: URLSearchParams): Filters {
  const text = (field: (typeof FIELDS)[number]): string => fields.get(NAMES[field]) ?? '';
  const date = (field: 'since' | 'until'): string => (periodOf(text(field)) ? text(field) : '');
  const [weight, sure] = [Number(fields.get('weight')), Number(fields.get('sure'))];
  return {
    types: new Set((fields.get('types') ?? '').split(',').filter(Boolean)),
    speaker: text('speaker'),
    article: text('article'),
    since: date('since'),
    until: date('until'),
    weight: Number.isSafeInteger(weight) && weight > 1 ? weight : 1,
    sure: Number.isSafeInteger(sure) && sure > 0 && sure <= 100 ? sure : 0,
  };
}
