import { pin, unpin } from '../state/changes-drawing.ts';
import { drawing } from './drawing.ts';
import { store } from './store.ts';

/** Fixes a node where it stands now, or lets it go again. */
export function togglePin(key: string): void {
  const scene = drawing.current?.renderer.getGraph();
  if (store.get().pinned.has(key)) store.update(unpin, key);
  else if (scene?.hasNode(key)) store.update(pin, key, scene.getNodeAttributes(key));
}
