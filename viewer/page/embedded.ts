import { GRAPH_ID } from '../../src/formats/page-data.ts';

/** Where the page is one file with everything inside, the element that holds the graph; `null` where a server holds the page. */
const element = document.getElementById(GRAPH_ID);

/** Whether the page is one file, which can ask for nothing: neither for graphs nor for the language model. */
export const isOneFile = element !== null;

/** The graph that the file holds, as text; empty where it holds none. */
export const embedded = element?.textContent ?? '';

/** The file as it came, before anything was drawn: to be given away again with another graph. */
const before = isOneFile && 'getHTML' in document.documentElement ? document.documentElement.getHTML() : null;

/**
 * The page in one file, to put a graph into: this page itself, or the one that lies next to it.
 *
 * @throws Error where there is none
 */
export async function fetchTemplate(): Promise<string> {
  if (before !== null) return `<!doctype html>\n<html lang="en">${before}</html>\n`;
  if (isOneFile) throw new Error('this browser cannot copy the page: save it by its own menu.');
  const response = await fetch('./page.html').catch(() => null);
  if (!response?.ok) throw new Error('page.html, which should lie next to this page, is missing.');
  return response.text();
}
