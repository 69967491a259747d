import { useRef } from 'react';
import { isOneFile } from '../page/embedded.ts';
import { openFiles } from '../page/load.ts';
import { store } from '../page/store.ts';
import { NO_MODEL } from '../state/words.ts';

const GRAPHS = '.json,.jsonl,.gexf,.html,.htm';

/** Opens files by the system's dialog. */
export function OpenButton({ label }: { readonly label: string }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" title={isOneFile ? NO_MODEL : undefined} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label="Files to open"
        accept={isOneFile ? GRAPHS : `.txt,${GRAPHS}`}
        onChange={({ currentTarget }) => {
          void openFiles(store, [...(currentTarget.files ?? [])]);
          currentTarget.value = '';
        }}
      />
    </>
  );
}
