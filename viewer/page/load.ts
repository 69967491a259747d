import { skeletonOf } from '../../src/graph/skeleton.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { advance, report, showNothing } from '../state/changes.ts';
import type { NamedText } from '../state/read.ts';
import type { Store } from '../state/store.ts';
import type { ViewerState } from '../state/viewer-state.ts';
import { layOut } from './analyze.ts';
import { openCorrections, showOpened } from './open-corrections.ts';

/** The largest file that is opened: beyond it the browser would stand still. */
const LIMIT = 100 * 2 ** 20;

/** Shows the graph that lies next to the page, if there is one: `hearsay view` serves it there. */
export async function loadServed(store: Store<ViewerState>): Promise<void> {
  const response = await fetch('./graph.json').catch(() => null);
  // A server for pages of one file answers every address with the page.
  const isGraph = response?.ok && !response.headers.get('content-type')?.startsWith('text/html');
  if (!response || !isGraph) return store.update(showNothing);
  await open(store, '', async () => {
    // The reader comes while the text does.
    void import('../state/read.ts');
    return readFiles(store, [{ name: 'graph.json', text: await response.text() }]);
  });
}

/** Opens files of the reader; several at once are merged into one graph, and logs of corrections are applied to it. */
export async function openFiles(store: Store<ViewerState>, files: readonly File[]): Promise<void> {
  const others = await openCorrections(store, files).catch((error: unknown) => {
    store.update(report, messageOf(error));
    return [];
  });
  if (others.length === 0) return;
  await open(store, others.map(({ name }) => name).join(', '), async () =>
    readFiles(store, await Promise.all(others.map(readText))),
  );
}

/** Opens what was pasted: an article's text, or any of the formats. */
export async function openText(store: Store<ViewerState>, text: string): Promise<void> {
  await openFiles(store, [new File([text], 'pasted text')]);
}

async function open(store: Store<ViewerState>, name: string, read: () => Promise<KnowledgeGraph>): Promise<void> {
  try {
    await showOpened(store, await read(), name);
  } catch (error) {
    store.update(report, messageOf(error));
  }
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function readText(file: File): Promise<NamedText> {
  if (file.size > LIMIT) throw new Error(`${file.name}: larger than ${LIMIT / 2 ** 20} MB`);
  return { name: file.name, text: await file.text() };
}

/** The readers of all formats come only when there is something to read. */
async function readFiles(store: Store<ViewerState>, files: readonly NamedText[]): Promise<KnowledgeGraph> {
  const { readGraphs } = await import('../state/read.ts');
  const readText = async ({ name, text }: NamedText): Promise<Annotation> => {
    store.update(advance, { stage: 'loading', share: 0 });
    const { readArticle } = await import('../read-article.ts');
    return readArticle(name, text, ({ stage, share }) => store.update(advance, { stage, share }));
  };
  return readGraphs(files, readText, (graph) => layOut(skeletonOf(graph), { name: 'force' }));
}
