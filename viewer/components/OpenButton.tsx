import { useRef } from 'react';
import { openFiles } from '../page/load.ts';
import { store } from '../page/store.ts';

/** Opens files by the system's dialog. */
export function OpenButton({ label }: { readonly label: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label="Files to open"
        accept=".txt,.json,.jsonl,.gexf"
        onChange={({ currentTarget }) => {
          void openFiles(store, [...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
