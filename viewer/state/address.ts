import { readFilters, writeFilters } from './filters.ts';
import { LAYOUTS } from './layouts.ts';
import { MEASURES } from './measures.ts';
import { DEPTHS } from './neighborhood.ts';
import { readListing, writeListing } from './tables.ts';
import { INITIAL_STATE, PANES, type Selection, type ViewerState } from './viewer-state.ts';

/** The part of the state that a link holds, so that whoever opens it sees the same. */
export type Place = Pick<
  ViewerState,
  | 'selection'
  | 'hidden'
  | 'folded'
  | 'filters'
  | 'depth'
  | 'listing'
  | 'layout'
  | 'center'
  | 'measure'
  | 'isWhole'
  | 'pane'
>;

/** What the two ends of a pair and of a path are called. */
const ENDS = { pair: ['by', 'about'], path: ['from', 'to'] } as const;

/**
 * Writes a place as the fragment of an address; what is as at first is left out.
 *
 * @example
 * toFragment({ ...INITIAL_STATE, selection: { kind: 'node', key: 'person:putin' } }) // '#node=person%3Aputin'
 */
export function toFragment(place: Place): string {
  const fields = new URLSearchParams();
  if (place.selection) writeSelection(place.selection, fields);
  const hidden = [...place.hidden].sort().join(',');
  if (hidden !== [...INITIAL_STATE.hidden].sort().join(',')) fields.set('hide', hidden);
  writeFilters(place.filters, fields);
  if (place.depth !== INITIAL_STATE.depth) fields.set('depth', String(place.depth));
  writeListing(place.listing, fields);
  if (place.folded) fields.set('folded', '1');
  if (place.layout !== INITIAL_STATE.layout) fields.set('layout', place.layout);
  if (place.center !== null) fields.set('around', place.center);
  if (place.measure !== INITIAL_STATE.measure) fields.set('color', place.measure);
  if (place.isWhole) fields.set('whole', '1');
  if (place.pane !== INITIAL_STATE.pane) fields.set('pane', place.pane);
  const text = fields.toString();
  return text ? `#${text}` : '';
}

/** Reads a place from the fragment of an address; anybody may have written it, so what it does not know is as at first. */
export function fromFragment(fragment: string): Place {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const hide = fields.get('hide');
  const layout = among(LAYOUTS, fields.get('layout')) ?? INITIAL_STATE.layout;
  return {
    selection: readSelection(fields),
    hidden: hide === null ? INITIAL_STATE.hidden : new Set(hide.split(',').filter(Boolean)),
    folded: fields.get('folded') === '1',
    filters: readFilters(fields),
    depth: DEPTHS.find((each) => String(each) === fields.get('depth')) ?? INITIAL_STATE.depth,
    listing: readListing(fields),
    layout,
    center: layout === 'radial' ? fields.get('around') || null : null,
    measure: among(MEASURES, fields.get('color')) ?? INITIAL_STATE.measure,
    isWhole: fields.get('whole') === '1',
    pane: among(PANES, fields.get('pane')) ?? INITIAL_STATE.pane,
  };
}

/** Whether going from one place to another is a step that "back" undoes: looking at another pane is none, nor is typing on in a field. */
export function isStep(from: Place, to: Place): boolean {
  return landmarks(from) !== landmarks(to);
}

function landmarks(place: Place): string {
  const { since, until, weight, sure } = place.filters;
  const typed = { since: since && 'set', until: until && 'set', weight: Math.min(weight, 2), sure: Math.min(sure, 1) };
  const filters = { ...place.filters, ...typed };
  return toFragment({ ...place, filters, pane: INITIAL_STATE.pane });
}

function writeSelection(selection: Selection, fields: URLSearchParams): void {
  if ('key' in selection) {
    fields.set(selection.kind, selection.key);
  } else {
    const [source, target] = ENDS[selection.kind];
    fields.set(source, selection.source);
    fields.set(target, selection.target);
  }
}

function readSelection(fields: URLSearchParams): Selection | null {
  const node = fields.get('node');
  if (node) return { kind: 'node', key: node };
  const edge = fields.get('edge');
  if (edge) return { kind: 'edge', key: edge };
  for (const kind of ['pair', 'path'] as const) {
    const [source, target] = ENDS[kind].map((name) => fields.get(name));
    if (source && target) return { kind, source, target };
  }
  return null;
}

/** The value if it is one of those that the page knows. */
function among<T extends string>(known: readonly T[], value: string | null): T | undefined {
  return known.find((each) => each === value);
}
