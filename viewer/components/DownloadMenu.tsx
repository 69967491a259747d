import { useId, useRef, useState } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { downloadGraph, downloadPicture, downloadVectors, type Extent } from '../page/download.ts';
import { store } from '../page/store.ts';
import { report } from '../state/changes.ts';
import type { Written } from '../state/write.ts';

const FILES: ReadonlyMap<Written, readonly [name: string, use: string]> = new Map([
  ['html', ['HTML', 'this page in one file, to send on']],
  ['gexf', ['GEXF', 'Gephi, networkx']],
  ['json', ['JSON', 'hearsay, to open again']],
  ['csv', ['CSV', 'the quotations, for a spreadsheet']],
]);

/** What the graph can be taken away as. */
export function DownloadMenu({ graph }: { readonly graph: KnowledgeGraph }) {
  const id = useId();
  const menu = useRef<HTMLDivElement>(null);
  const [extent, setExtent] = useState<Extent>('all');
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
        <fieldset className="extent">
          <legend>How much of the graph</legend>
          <label>
            <input type="radio" name={id} checked={extent === 'all'} onChange={() => setExtent('all')} />
            <span>Everything</span>
          </label>
          <label>
            <input type="radio" name={id} checked={extent === 'shown'} onChange={() => setExtent('shown')} />
            <span>
              What is shown <small>by legend and filters, with its articles</small>
            </span>
          </label>
        </fieldset>
        {[...FILES].map(([format, [name, use]]) => (
          <button key={format} type="button" onClick={run(() => downloadGraph(graph, format, extent))}>
            <span>{name}</span> <small>{use}</small>
          </button>
        ))}
        <hr />
        <button type="button" onClick={run(downloadPicture)}>
          <span>PNG</span> <small>the picture as it is now</small>
        </button>
        <button type="button" onClick={run(downloadVectors)}>
          <span>SVG</span> <small>the same, to enlarge and edit</small>
        </button>
      </div>
    </>
  );
}
