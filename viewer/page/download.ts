import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { colorsOf } from '../drawing/colors.ts';
import { takePicture } from '../drawing/picture.ts';
import type { Written } from '../state/write.ts';
import { drawing } from './drawing.ts';
import { save } from './save.ts';
import { store } from './store.ts';

/** The name of what was opened, without folders and ending. */
function baseName(): string {
  return store.get().name.replace(/\.[^.]*$/, '') || 'hearsay';
}

/** Saves the whole graph, whatever the legend hides. */
export async function downloadGraph(graph: KnowledgeGraph, format: Written): Promise<void> {
  const { writeGraph } = await import('../state/write.ts');
  save(`${baseName()}.${format}`, writeGraph(graph, format));
}

/** Saves the drawing as the reader sees it. */
export async function downloadPicture(): Promise<void> {
  if (!drawing.current) throw new Error('there is no drawing to take a picture of.');
  const { paper } = colorsOf(drawing.current.getGraphState().isDark);
  save(`${baseName()}.png`, await takePicture(drawing.current, paper));
}
