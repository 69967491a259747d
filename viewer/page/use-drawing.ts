import { type RefObject, useEffect, useRef } from 'react';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import { colorsOf } from '../drawing/colors.ts';
import type { Place } from '../drawing/move.ts';
import { startDrawing } from '../drawing/start.ts';
import { extend, hover, select } from '../state/changes.ts';
import { pin } from '../state/changes-drawing.ts';
import type { Focus } from '../state/focus.ts';
import type { Scene } from '../state/scene.ts';
import type { Selection } from '../state/viewer-state.ts';
import { drawing } from './drawing.ts';
import { store } from './store.ts';
import { useDark, useMedia } from './use-media.ts';

interface Shown {
  readonly scene: Scene;
  readonly place: Place;
  readonly pinned: Positions;
  readonly focus: Focus | null;
  readonly selection: Selection | null;
}

const EVENTS = {
  onSelect: (selected: Selection | null, isSecond: boolean) => store.update(isSecond ? extend : select, selected),
  onHover: (hovered: Selection | null) => store.update(hover, hovered),
  onMove: (key: string, to: { readonly x: number; readonly y: number }) => store.update(pin, key, to),
};

/** Keeps a drawing of the scene in `container` for as long as the component lives; a new scene is seen from where the last one was. */
export function useDrawing(container: RefObject<HTMLElement | null>, shown: Shown): void {
  const { scene, place, pinned, focus, selection } = shown;
  const isDark = useDark();
  const isStill = useMedia('(prefers-reduced-motion: reduce)');
  const firstPlace = useRef(place);
  firstPlace.current = place;
  useEffect(() => {
    const stage = container.current;
    if (!stage) return;
    const started = startDrawing(stage, scene, firstPlace.current, colorsOf(isDark), EVENTS);
    drawing.current = started;
    // Sigma listens to the window alone, but the pane also gives room to filters, tools and the legend that open.
    const size = new ResizeObserver(() => {
      const { width, height } = started.renderer.getDimensions();
      if (stage.offsetWidth !== width || stage.offsetHeight !== height) started.renderer.scheduleRefresh();
    });
    size.observe(stage);
    return () => {
      size.disconnect();
      drawing.current = null;
      started.renderer.kill();
    };
  }, [container, scene, isDark]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be told again
  useEffect(() => drawing.current?.showPinned(pinned), [scene, isDark, pinned]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new drawing has to be told again
  useEffect(() => drawing.current?.spotlight.show(focus, selection), [scene, isDark, focus, selection]);
  useEffect(() => drawing.current?.moveTo(place, !isStill), [place, isStill]);
}
