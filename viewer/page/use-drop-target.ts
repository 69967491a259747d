import { type RefObject, useEffect, useState } from 'react';
import { isTyping } from './is-typing.ts';
import { openFiles, openText } from './load.ts';
import { store } from './store.ts';

const TAKEN: ReadonlySet<string> = new Set(['Files', 'text/plain']);

/**
 * Lets files be dropped on the element, and text from elsewhere: what is dragged within the page is not meant to be opened. Says whether
 * something hangs over it now.
 */
export function useDropTarget(target: RefObject<HTMLElement | null>): boolean {
  const [isOver, setOver] = useState(false);
  useEffect(() => {
    const element = target.current;
    if (!element) return;
    const listening = new AbortController();
    const on = <T extends keyof HTMLElementEventMap>(
      type: T,
      listener: (event: HTMLElementEventMap[T]) => void,
    ): void => element.addEventListener(type, listener, { signal: listening.signal });
    let isOwn = false;
    const isWanted = ({ dataTransfer, target: over }: DragEvent): boolean =>
      !isOwn && !isTyping(over) && (dataTransfer?.types.some((type) => TAKEN.has(type)) ?? false);
    on('dragstart', () => {
      isOwn = true;
    });
    on('dragend', () => {
      isOwn = false;
    });
    on('dragover', (event) => {
      if (!isWanted(event)) return;
      event.preventDefault();
      setOver(true);
    });
    on('dragleave', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && element.contains(relatedTarget))) setOver(false);
    });
    on('drop', (event) => {
      setOver(false);
      if (!isWanted(event)) return;
      event.preventDefault();
      openDropped(event.dataTransfer);
    });
    return () => listening.abort();
  }, [target]);
  return isOver;
}

function openDropped(dropped: DataTransfer | null): void {
  const files = [...(dropped?.files ?? [])];
  const text = dropped?.getData('text/plain') ?? '';
  if (files.length > 0) void openFiles(store, files);
  else if (text.trim()) void openText(store, text);
}
