import { readFile } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';
import { chooseByEnding, chooseByName } from '../formats/choose.ts';
import { FORMATS } from '../formats/index.ts';
import { writePage } from '../formats/page.ts';
import { quotationsCsv } from '../formats/quotations-csv.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { TEMPLATE } from '../server/files.ts';

/** Something that `build` can make of a graph. */
interface Writer {
  readonly name: string;
  readonly extensions: readonly string[];
  write(graph: KnowledgeGraph): string | Promise<string>;
}

const html: Writer = {
  name: 'html',
  extensions: ['html', 'htm'],
  async write(graph) {
    const template = await readFile(TEMPLATE, 'utf8').catch(() => {
      throw new HearsayError(`the viewer is not built (no ${TEMPLATE}): run npm run build`);
    });
    return writePage(template, graph);
  },
};

const csv: Writer = { name: 'csv', extensions: ['csv'], write: (graph) => quotationsCsv(graph) };

/** The formats of graphs, and what is made for people. */
const WRITERS: readonly Writer[] = [...FORMATS, html, csv];

/**
 * The writer that is named, else the one of the file's ending, else JSON.
 *
 * @throws HearsayError where there is none of this name or ending
 */
export function writerFor(format: string | undefined, output: string | undefined): Writer {
  if (format !== undefined) return chooseByName(WRITERS, format);
  return output === undefined ? chooseByName(WRITERS, 'json') : chooseByEnding(WRITERS, output);
}
