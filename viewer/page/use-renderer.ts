import { type RefObject, useEffect, useRef } from 'react';
import { type Renderer, showFocus, startRenderer } from '../drawing/renderer.ts';
import { hover, select } from '../state/changes.ts';
import type { Focus } from '../state/focus.ts';
import type { Scene } from '../state/scene.ts';
import type { Selection } from '../state/viewer-state.ts';
import { drawing } from './drawing.ts';
import { store } from './store.ts';

interface Shown {
  readonly scene: Scene;
  readonly focus: Focus | null;
  readonly selection: Selection | null;
  readonly isDark: boolean;
}

/** Keeps a drawing of the scene in `container` for as long as the component lives. */
export function useRenderer(container: RefObject<HTMLElement | null>, shown: Shown): RefObject<Renderer | null> {
  const { scene, focus, selection, isDark } = shown;
  const renderer = useRef<Renderer | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const started = startRenderer(container.current, scene, {
      onSelect: (selected) => store.update(select, selected),
      onHover: (hovered) => store.update(hover, hovered),
    });
    renderer.current = started;
    drawing.current = started;
    return () => {
      renderer.current = null;
      drawing.current = null;
      started.kill();
    };
  }, [container, scene]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene has to be told again
  useEffect(() => {
    renderer.current?.setGraphState({ isDark });
  }, [scene, isDark]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new scene has to be told again
  useEffect(() => {
    if (renderer.current) showFocus(renderer.current, focus, selection);
  }, [scene, focus, selection]);
  return renderer;
}
