import { useId, useRef } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { downloadGraph, downloadPicture, downloadVectors } from '../page/download.ts';
import { store } from '../page/store.ts';
import { report } from '../state/changes.ts';

/** What the graph can be taken away as. */
export function DownloadMenu({ graph }: { readonly graph: KnowledgeGraph }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const run = (download: () => void | Promise<void>) => async (): Promise<void> => {
    menu.current?.hidePopover();
    try {
      await download();
    } catch (error) {
      store.update(report, `Download failed: ${error instanceof Error ? error.message : String(error)}`);
    }
  };
  return (
    <>
      <button type="button" className="download" popoverTarget={id}>
        Download
      </button>
      <div id={id} ref={menu} popover="auto" className="menu">
        <button type="button" onClick={run(() => downloadGraph(graph, 'gexf'))}>
          GEXF <small>Gephi, networkx</small>
        </button>
        <button type="button" onClick={run(() => downloadGraph(graph, 'json'))}>
          JSON <small>hearsay, to open again</small>
        </button>
        <button type="button" onClick={run(downloadPicture)}>
          PNG <small>the picture as it is now</small>
        </button>
        <button type="button" onClick={run(downloadVectors)}>
          SVG <small>the same, to enlarge and edit</small>
        </button>
      </div>
    </>
  );
}
