import { useMemo, useSyncExternalStore } from 'react';
import { useViewer } from './store.ts';

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const media = useMemo(() => matchMedia(query), [query]);
  return useSyncExternalStore(
    (listener) => {
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    () => media.matches,
  );
}

/** Whether the page is dark: by choice, or by the system's where the reader chose none. */
export function useDark(): boolean {
  const system = useMedia('(prefers-color-scheme: dark)');
  const { theme } = useViewer();
  return theme === 'system' ? system : theme === 'dark';
}
