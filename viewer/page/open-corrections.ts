import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { report, showGraph } from '../state/changes.ts';
import { takeUp } from '../state/corrections.ts';
import type { Store } from '../state/store.ts';
import type { ViewerState } from '../state/viewer-state.ts';

/** What a log of corrections begins with, as far as one has to read to know it. */
const BEGINNING = 200;

/**
 * Opens the logs of corrections among files. Beside others they wait for the graph that is opened with them.
 *
 * @returns the other files
 * @throws Error that names the file and says what is wrong with it
 */
export async function openCorrections(store: Store<ViewerState>, files: readonly File[]): Promise<File[]> {
  const others: File[] = [];
  const logs: Correction[] = [];
  for (const file of files) {
    const isLog = (await file.slice(0, BEGINNING).text()).includes('"hearsay-corrections"');
    if (isLog) logs.push(...(await readLog(file)));
    else others.push(file);
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

async function readLog(file: File): Promise<readonly Correction[]> {
  const { parseCorrections } = await import('../../src/corrections/log.ts');
  try {
    return parseCorrections(await file.text());
  } catch (error) {
    throw new Error(`${file.name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}
