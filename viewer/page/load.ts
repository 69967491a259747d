import { skeletonOf } from '../../src/graph/skeleton.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { advance, report, showNothing } from '../state/changes.ts';
import { addressesToOpen, fileNameOf } from '../state/open-parameter.ts';
import type { NamedText } from '../state/read.ts';
import type { Store } from '../state/store.ts';
import type { ViewerState } from '../state/viewer-state.ts';
import { layOut } from './analyze.ts';
import { embedded, isOneFile } from './embedded.ts';
import { openCorrections, showOpened } from './open-corrections.ts';
import { fetchText, readBytes } from './read-bytes.ts';

/** Shows what the address asks for (`?open=talks.gexf`), else the graph inside the page, else the one next to it. */
export async function loadFirst(store: Store<ViewerState>): Promise<void> {
  if (new URL(location.href).searchParams.has('open'))
    return open(store, async () =>
      Promise.all(addressesToOpen(location.href).map((address) => fetchText(fileNameOf(address), address))),
    );
  if (!isOneFile) return loadServed(store);
  if (!embedded) return store.update(showNothing);
  await open(store, async () => [{ name: fileNameOf(new URL(location.href)), text: embedded }]);
}

/** Shows the graph that lies next to the page, if there is one: `hearsay view` serves it there. */
async function loadServed(store: Store<ViewerState>): Promise<void> {
  const response = await fetch('./graph.json').catch(() => null);
  // A server for pages of one file answers every address with the page.
  const isGraph = response?.ok && !response.headers.get('content-type')?.startsWith('text/html');
  if (!response || !isGraph) return store.update(showNothing);
  const getText = async (): Promise<NamedText[]> => {
    // The reader comes while the text does.
    void import('../state/read.ts');
    return [{ name: 'graph.json', text: await response.text() }];
  };
  await open(store, getText, '');
}

/** Opens files of the reader; several at once are merged into one graph, and logs of corrections are applied to it. */
export async function openFiles(store: Store<ViewerState>, files: readonly File[]): Promise<void> {
  if (files.length === 0) return;
  await open(store, () => Promise.all(files.map((file) => readBytes(file.name, file))));
}

/** Opens what was pasted or dropped as text: an article's, or any of the formats. */
export async function openText(store: Store<ViewerState>, text: string): Promise<void> {
  await open(store, async () => [{ name: 'pasted text', text }]);
}

/** @param name what the graph is called; by its files where nothing is given */
async function open(
  store: Store<ViewerState>,
  getTexts: () => Promise<readonly NamedText[]>,
  name?: string,
): Promise<void> {
  try {
    const texts = await openCorrections(store, await getTexts());
    if (texts.length === 0) return;
    const graph = await readTexts(store, texts);
    await showOpened(store, graph, name ?? texts.map((text) => text.name).join(', '));
  } catch (error) {
    store.update(report, error instanceof Error ? error.message : String(error));
  }
}

/** The readers of all formats come only when there is something to read. */
async function readTexts(store: Store<ViewerState>, texts: readonly NamedText[]): Promise<KnowledgeGraph> {
  const { readGraphs } = await import('../state/read.ts');
  const readText = async ({ name, text }: NamedText): Promise<Annotation> => {
    const { readArticle } = await import('../read-article.ts');
    store.update(advance, { stage: 'loading', share: 0 });
    return readArticle(idOf(name), text, ({ stage, share }) => store.update(advance, { stage, share }));
  };
  return readGraphs(texts, readText, (graph) => layOut(skeletonOf(graph), { name: 'force' }));
}

/** The id of an article is its file's name without the ending, as on the command line. */
const idOf = (name: string): string => name.replace(/\.[^.]*$/, '') || name;
