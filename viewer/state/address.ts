import { INITIAL_STATE, PANES, type Pane, type Selection, type ViewerState } from './viewer-state.ts';

/** The part of the state that a link holds, so that whoever opens it sees the same. */
export type Place = Pick<ViewerState, 'selection' | 'hidden' | 'folded' | 'pane'>;

/**
 * Writes a place as the fragment of an address; what is as at first is left out.
 *
 * @example
 * toFragment({ ...INITIAL_STATE, selection: { kind: 'node', key: 'person:putin' } }) // '#node=person%3Aputin'
 */
export function toFragment(place: Place): string {
  const fields = new URLSearchParams();
  const { selection } = place;
  if (selection?.kind === 'pair') {
    fields.set('by', selection.source);
    fields.set('about', selection.target);
  } else if (selection) {
    fields.set(selection.kind, selection.key);
  }
  const hidden = [...place.hidden].sort().join(',');
  if (hidden !== [...INITIAL_STATE.hidden].sort().join(',')) fields.set('hide', hidden);
  if (place.folded) fields.set('folded', '1');
  if (place.pane !== INITIAL_STATE.pane) fields.set('pane', place.pane);
  const text = fields.toString();
  return text ? `#${text}` : '';
}

/** Reads a place from the fragment of an address; anybody may have written it, so what it does not know is as at first. */
export function fromFragment(fragment: string): Place {
  const fields = new URLSearchParams(fragment.replace(/^#/, ''));
  const hide = fields.get('hide');
  const pane = fields.get('pane');
  return {
    selection: readSelection(fields),
    hidden: hide === null ? INITIAL_STATE.hidden : new Set(hide.split(',').filter(Boolean)),
    folded: fields.get('folded') === '1',
    pane: isPane(pane) ? pane : INITIAL_STATE.pane,
  };
}

function readSelection(fields: URLSearchParams): Selection | null {
  const node = fields.get('node');
  if (node) return { kind: 'node', key: node };
  const edge = fields.get('edge');
  if (edge) return { kind: 'edge', key: edge };
  const source = fields.get('by');
  const target = fields.get('about');
  return source && target ? { kind: 'pair', source, target } : null;
}

function isPane(value: string | null): value is Pane {
  return PANES.some((pane) => pane === value);
}
