import type { RefObject } from 'react';
import type { Renderer } from '../drawing/renderer.ts';

/** Nearer, farther, and all of it. */
export function Zoom({ renderer }: { readonly renderer: RefObject<Renderer | null> }) {
  const camera = () => renderer.current?.getCamera();
  return (
    <fieldset className="zoom" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => camera()?.zoomIn()}>
        +
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => camera()?.zoomOut()}>
        −
      </button>
      <button type="button" aria-label="Show all of the graph" onClick={() => camera()?.reset()}>
        <span aria-hidden="true">⤢</span>
      </button>
    </fieldset>
  );
}
