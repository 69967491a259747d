/// <reference types="vite/client" />
import './jitless.ts';
import { parseIngestLexicon } from '../src/ingest/lexicon.ts';
import { fromText } from '../src/ingest/text.ts';
import { loadBrowserReader } from '../src/platform/browser.ts';
import { annotate } from '../src/reading/annotate.ts';
import type { Reader } from '../src/reading/reader.ts';
import type { Annotation } from '../src/schema/annotation.ts';
import type { ReadAnswer, ReadRequest } from './reader-messages.ts';

/** Reads articles off the page's thread. Nothing leaves the browser: the model comes from where the page comes from. */

/** The lexicon is part of this file, so that any server that holds the page holds it. */
const files = import.meta.glob<string>('../data/lexicon/*.tsv', { query: '?raw', import: 'default', eager: true });
const tables = new Map(Object.entries(files).map(([path, text]) => [path.slice(path.lastIndexOf('/') + 1), text]));

/** Next to the page; this script lies in a folder beside it. */
const MODEL = new URL('../models/en/', self.location.href);

type Progress = Extract<ReadAnswer, { type: 'progress' }>;

let loading: Promise<Reader> | undefined;

async function read(
  { id, text }: ReadRequest,
  report: (progress: Omit<Progress, 'type' | 'id'>) => void,
): Promise<Annotation> {
  loading ??= loadBrowserReader({ model: MODEL, tables, onProgress: (share) => report({ stage: 'loading', share }) });
  const reader = await loading.catch((error: unknown) => {
    // The next article may find the server up again.
    loading = undefined;
    throw error;
  });
  const language: Reader['language'] = {
    parse: (part) => reader.language.parse(part, (share) => report({ stage: 'reading', share })),
  };
  return annotate(fromText(text, { id }, parseIngestLexicon(tables)), { ...reader, language });
}

function answer(message: ReadAnswer): void {
  self.postMessage(message);
}

self.addEventListener('message', async ({ data }: MessageEvent<ReadRequest>) => {
  // The runtime starts its threads with this same script, and has messages of its own for them.
  if (data.type !== 'read') return;
  const { id } = data;
  try {
    const annotation = await read(data, (progress) => answer({ type: 'progress', id, ...progress }));
    answer({ type: 'read', id, annotation });
  } catch (error) {
    answer({ type: 'failed', id, message: error instanceof Error ? error.message : String(error) });
  }
});
