import { drawing } from '../page/drawing.ts';
import { Icon } from './Icon.tsx';

/** Nearer, farther, and all of it. */
export function Zoom() {
  const camera = () => drawing.current?.renderer.getCamera();
  return (
    <fieldset className="zoom" aria-label="Zoom">
      <button type="button" aria-label="Zoom in" onClick={() => camera()?.zoomIn()}>
        <Icon name="in" />
      </button>
      <button type="button" aria-label="Zoom out" onClick={() => camera()?.zoomOut()}>
        <Icon name="out" />
      </button>
      <button type="button" aria-label="Show all of the graph" onClick={() => camera()?.reset()}>
        <Icon name="all" />
      </button>
    </fieldset>
  );
}
