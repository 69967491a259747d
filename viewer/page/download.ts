import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { takePicture } from '../drawing/picture.ts';
import { visibleOf } from '../state/visible.ts';
import type { Written } from '../state/write.ts';
import { drawing } from './drawing.ts';
import { fetchTemplate } from './embedded.ts';
import { save } from './save.ts';
import { store } from './store.ts';

/** How much of a graph a file holds: all of it, or what legend and filters leave. */
export type Extent = 'all' | 'shown';

/** The name of what was opened, without folders and ending. */
export function baseName(): string {
  return store.get().name.replace(/\.[^.]*$/, '') || 'hearsay';
}

/** Saves the graph; its nodes stand where the drawing shows them. */
export async function downloadGraph(graph: KnowledgeGraph, format: Written, extent: Extent): Promise<void> {
  const { writeGraph } = await import('../state/write.ts');
  const visible = extent === 'all' ? null : visibleOf(graph, store.get());
  const template = format === 'html' ? await fetchTemplate() : '';
  const name = `${baseName()}${visible ? '-shown' : ''}.${format}`;
  save(name, writeGraph(graph, format, { visible, positions: drawnPositions(), template }));
}

function drawnPositions(): Positions {
  const scene = drawing.current?.renderer.getGraph();
  return new Map(scene?.mapNodes((key, { x, y }) => [key, { x, y }]));
}

/** Saves the drawing as the reader sees it. */
export async function downloadPicture(): Promise<void> {
  if (!drawing.current) throw new Error('there is no drawing to take a picture of.');
  const { renderer, colors } = drawing.current;
  save(`${baseName()}.png`, await takePicture(renderer, colors.paper));
}

/** Saves the drawing as the reader sees it, in lines that can be enlarged and edited. */
export async function downloadVectors(): Promise<void> {
  if (!drawing.current) throw new Error('there is no drawing to take a picture of.');
  const [{ toSvg }, { viewOf }] = await Promise.all([import('../drawing/svg.ts'), import('../drawing/view.ts')]);
  const svg = toSvg(drawing.current.renderer.getGraph(), viewOf(drawing.current));
  save(`${baseName()}.svg`, new Blob([svg], { type: 'image/svg+xml' }));
}
