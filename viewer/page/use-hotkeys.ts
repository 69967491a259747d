import { useEffect } from 'react';
import { select } from '../state/changes.ts';
import { redo, undo } from './correct.ts';
import { isTyping } from './is-typing.ts';
import { openFiles, openText } from './load.ts';
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
      if (isTyping(event.target)) return;
      const text = event.clipboardData?.getData('text/plain') ?? '';
      // Office programs put a picture of the text beside it.
      if (text.trim()) void openText(store, text);
      else void openFiles(store, [...(event.clipboardData?.files ?? [])]);
    };
    addEventListener('keydown', onKeyDown);
    addEventListener('paste', onPaste);
    return () => {
      removeEventListener('keydown', onKeyDown);
      removeEventListener('paste', onPaste);
    };
  }, []);
}
