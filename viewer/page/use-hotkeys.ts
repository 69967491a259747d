import { useEffect } from 'react';
import { select } from '../state/changes.ts';
import { redo, undo } from './correct.ts';
import { openText } from './load.ts';
import { store } from './store.ts';
import { togglePin } from './toggle-pin.ts';

/**
 * `/` goes to the search, Escape lets go of the selection, `p` pins what is selected, Ctrl+Z takes a correction back and with Shift makes it
 * again, and pasting opens what was copied.
 */
export function useHotkeys(): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.altKey || isTyping(event.target)) return;
      if (event.ctrlKey || event.metaKey) {
        if (event.key.toLowerCase() !== 'z') return;
        event.preventDefault();
        void (event.shiftKey ? redo() : undo());
        return;
      }
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      } else if (event.key === 'Escape' && store.get().selection) {
        store.update(select, null);
      } else if (event.key === 'p') {
        const { selection } = store.get();
        if (selection?.kind === 'node') togglePin(selection.key);
      }
    };
    const onPaste = (event: ClipboardEvent): void => {
      const text = event.clipboardData?.getData('text/plain');
      if (text?.trim() && !isTyping(event.target)) void openText(store, text);
    };
    addEventListener('keydown', onKeyDown);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('paste', onPaste);
    };
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement || target instanceof HTMLSelectElement
  );
}
