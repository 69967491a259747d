import type { KeyboardEvent } from 'react';
import { hover, select } from '../state/changes.ts';
import { pin } from '../state/changes-drawing.ts';
import { directionOf } from '../state/nearest.ts';
import { drawing } from './drawing.ts';
import { store } from './store.ts';

/** What an element that has the drawing in it does with keys: arrows go from node to node, with Shift they move a node, Enter selects. */
export const WALK = {
  onKeyDown(event: KeyboardEvent): void {
    const direction = directionOf(event.key);
    const current = currentNode();
    if (direction && event.shiftKey) {
      const to = current === null ? null : drawing.current?.walk.nudge(current, direction);
      if (current !== null && to) store.update(pin, current, to);
    } else if (direction) {
      const next = drawing.current?.walk.step(current, direction);
      if (next) store.update(hover, { kind: 'node', key: next });
    } else if (event.key === 'Enter' && current !== null) {
      store.update(select, { kind: 'node', key: current });
    } else {
      return;
    }
    event.preventDefault();
  },
  onBlur(): void {
    drawing.current?.walk.leave();
    store.update(hover, null);
  },
};

/** Where the reader stands in the graph: what is looked at, else what is selected. */
function currentNode(): string | null {
  const { hover: looked, selection } = store.get();
  if (looked?.kind === 'node') return looked.key;
  return selection?.kind === 'node' ? selection.key : null;
}
