import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gexf } from '../../src/formats/gexf.ts';
import { json } from '../../src/formats/json.ts';
import { readPage } from '../../src/formats/page.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { court, monday, tuesday } from '../support/news.ts';
import { talksGraph } from '../viewer/graph.ts';
import { builtPage, testPages } from './page-in-browser.ts';
import { type Served, servePage } from './serve-page.ts';

/** What goes into the page and what comes out of it. */

const graph = talksGraph();

const pages = testPages();
let served: Served;
let page: Page;

beforeAll(async () => {
  served = await servePage(
    await builtPage(),
    new Map([
      ['/graph.json', json.write(graph)],
      ['/monday.gexf', gexf.write(buildGraph([monday]))],
      ['/more/tuesday.jsonl', JSON.stringify(tuesday)],
    ]),
  );
});
afterAll(async () => {
  await served?.close();
});
afterEach(async () => {
  for (const url of pages.requests) expect(url.replace(/^blob:/, '')).toMatch(new RegExp(`^${served.url}|^data:`));
});

async function open(address = ''): Promise<void> {
  page = await pages.open(served.url + address);
  await page.getByRole('main').waitFor();
}

const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const articles = () => page.getByRole('combobox', { name: 'Which article' }).locator('option').allTextContents();

/** Gives the page files or text as if they came from another program. */
async function give(how: 'drop' | 'paste', files: Readonly<Record<string, string>>, text = ''): Promise<void> {
  await page.evaluate(
    ([way, given, words]) => {
      const data = new DataTransfer();
      for (const [name, content] of Object.entries(given)) data.items.add(new File([content], name));
      if (words) data.setData('text/plain', words);
      const event =
        way === 'drop'
          ? new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })
          : new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.querySelector('.page')?.dispatchEvent(event);
    },
    [how, files, text] as const,
  );
}

describe('what the address asks to open', () => {
  it('is opened instead of the graph of the server; several files are merged', async () => {
    await open('?open=monday.gexf&open=more/tuesday.jsonl');
    await button('Dmitry Peskov').waitFor();
    expect(await articles()).toEqual(['Putin to receive Witkoff in Moscow', 'Zelensky answers Kremlin']);
    expect(pages.requests.some((url) => url.endsWith('/graph.json'))).toBe(false);
    await button('Dmitry Peskov').click();
    expect(page.url()).toContain('?open=monday.gexf&open=more/tuesday.jsonl#node=');
  });

  it.each([
    ['https://example.org/a.json', 'https://example.org/a.json: the page opens only what lies where the page lies'],
    ['missing.json', 'missing.json: not found where the page lies (404)'],
  ])('is one clear line where it cannot be: %s', async (wanted, line) => {
    await open(`?open=${encodeURIComponent(wanted)}`);
    await page.getByRole('alert').getByText(line).waitFor();
    await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
  });
});

describe('what is given to the page', () => {
  it('may be pasted or dropped as text: a graph as JSON, as GEXF, annotations', async () => {
    await open();
    await give('paste', {}, gexf.write(buildGraph([monday])));
    await button('Dmitry Peskov').waitFor();
    await give('paste', {}, JSON.stringify(tuesday));
    await page.getByText('I never refused').first().waitFor();
    await give('drop', {}, json.write(buildGraph([court])));
    await button('John Smith').first().waitFor();
  });

  it('may be several files, which are merged, or one that is pasted', async () => {
    await open();
    await give('drop', { 'a.json': json.write(buildGraph([monday])), 'b.jsonl': JSON.stringify(tuesday) });
    await button('Dmitry Peskov').waitFor();
    expect(await articles()).toHaveLength(2);
    await give('paste', { 'court.jsonl': JSON.stringify(court) });
    await button('John Smith').first().waitFor();
  });

  it('leaves alone what is typed and what is dragged within the page', async () => {
    await open();
    await page.locator('#search').evaluate((field) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'Peskov');
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
    });
    await page.locator('.page').dispatchEvent('dragstart');
    await give('drop', {}, JSON.stringify(court));
    await page.waitForTimeout(500);
    expect(await button('Yuri Ushakov').count()).toBeGreaterThan(0);
    expect(await page.getByRole('alert').textContent()).toBe('');
  });
});

describe('what the page gives away', () => {
  async function download(name: RegExp, extent: 'Everything' | 'What is shown'): Promise<[name: string, text: string]> {
    await button('Download').click();
    await page.getByRole('radio', { name: new RegExp(`^${extent}`) }).check();
    const [file] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    return [file.suggestedFilename(), (await readFile(await file.path())).toString()];
  }

  it('is everything, or what is shown', async () => {
    await open('#says=person%3Ailya+grashchenkov');
    const [allName, all] = await download(/^JSON/, 'Everything');
    expect([allName, json.read(all).order]).toEqual(['hearsay.json', graph.order]);
    const [partName, part] = await download(/^JSON/, 'What is shown');
    expect(partName).toBe('hearsay-shown.json');
    expect(json.read(part).filterNodes((_, { kind }) => kind === 'person')).toEqual([
      'person:ilya grashchenkov',
      'person:vladimir putin',
    ]);
    expect(json.read(part).hasNode('article:upi-witkoff')).toBe(true);
    expect(gexf.read((await download(/^GEXF/, 'What is shown'))[1]).nodes()).toEqual(json.read(part).nodes());
    const [csvName, csv] = await download(/^CSV/, 'What is shown');
    expect(csvName).toBe('hearsay-shown.csv');
    expect(csv.match(/Ilya Grashchenkov,person:/g)).toHaveLength(2);
    expect(csv).not.toContain('Yuri Ushakov,person:');
  });

  it('is a page in one file, which opens again', async () => {
    await open();
    const [name, html] = await download(/^HTML/, 'Everything');
    expect(name).toBe('hearsay.html');
    expect(readPage(html).nodes()).toEqual(graph.nodes());
    await give('drop', { 'court.jsonl': JSON.stringify(court) });
    await button('John Smith').first().waitFor();
    await give('drop', { 'talks.html': html });
    await button('Yuri Ushakov').waitFor();
  });
});
