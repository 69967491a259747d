import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { report, showGraph } from '../state/changes.ts';
import { takeUp } from '../state/corrections.ts';
import type { NamedText } from '../state/read.ts';
import type { Store } from '../state/store.ts';
import type { ViewerState } from '../state/viewer-state.ts';

/** How far one has to read to know a log of corrections. */
const BEGINNING = 200;

/**
 * Opens the logs of corrections among texts. Beside others they wait for the graph that is opened with them.
 *
 * @returns the other texts
 * @throws Error that names the text and says what is wrong with it
 */
export async function openCorrections(store: Store<ViewerState>, texts: readonly NamedText[]): Promise<NamedText[]> {
  const others: NamedText[] = [];
  const logs: Correction[] = [];
  for (const each of texts) {
    if (each.text.slice(0, BEGINNING).includes('"hearsay-corrections"')) logs.push(...(await readLog(each)));
    else others.push(each);
  }
  if (logs.length === 0) return others;
  if (others.length === 0 && store.get().graph) {
    store.update((await import('../state/changes-corrections.ts')).addLog, logs);
  } else {
    store.update(takeUp, logs);
    if (others.length === 0)
      store.update(report, 'The corrections are read. Open the article or the graph that they correct.');
  }
  return others;
}

/** Shows a graph that was opened, with the corrections that are made. */
export async function showOpened(store: Store<ViewerState>, graph: KnowledgeGraph, name: string): Promise<void> {
  if (store.get().corrections.done.length === 0) return store.update(showGraph, graph, name);
  store.update((await import('../state/changes-corrections.ts')).showCorrected, graph, name);
}

async function readLog({ name, text }: NamedText): Promise<readonly Correction[]> {
  const { parseCorrections } = await import('../../src/corrections/log.ts');
  try {
    return parseCorrections(text);
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
