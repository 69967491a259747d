import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig, mergeConfig } from 'vite';
import { oneFile } from './one-file.ts';
import page from './vite.config.ts';

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

/** The page in one file, which `hearsay build -o page.html` and the download menu fill with a graph. It goes next to the page of many. */
export default mergeConfig(
  page,
  defineConfig({
    // A file that opens by a double click can carry no language model.
    resolve: { alias: [{ find: /^.*\/read-article\.ts$/, replacement: at('./read-nothing.ts') }] },
    publicDir: false,
    plugins: [oneFile(readFileSync(at('./public/icon.svg'), 'utf8'))],
    build: { emptyOutDir: false, rolldownOptions: { output: { codeSplitting: false } } },
  }),
);
