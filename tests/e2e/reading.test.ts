import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Server, serve } from '../../src/server/serve.ts';
import { testPages } from './page-in-browser.ts';

/** An article's text is read in the page by the model, in a worker, and nothing leaves the page. */

const ARTICLE = `Harbor strike enters second week
"We will not go back before there is an offer," Ana Gil told reporters in Lima on Tuesday. Bo Lindqvist, the port's director, said that he had
invited the union to talks.`;

const pages = testPages();
// The model has 22 MB and runs without threads of its own where cores are few.
vi.setConfig({ testTimeout: 400_000, hookTimeout: 120_000 });
const READ = { timeout: 300_000 };

let server: Server;
let page: Page;

beforeAll(async () => {
  server = await serve({ graph: undefined, port: 0 });
});
afterAll(async () => {
  server?.close();
});

afterEach(async () => {
  for (const url of pages.requests) expect(url.replace(/^blob:/, '')).toMatch(new RegExp(`^${server.url}|^data:`));
});

/** Opens the empty page and keeps every state of its progress. */
async function open(): Promise<void> {
  page = await pages.open(server.url);
  await page.getByRole('heading', { name: 'Who said what about whom' }).waitFor();
  await page.evaluate(() => {
    const seen: [string, number][] = [];
    Object.assign(window, { seen });
    new MutationObserver(() => {
      const bar = document.querySelector('progress');
      if (bar) seen.push([bar.closest('label')?.textContent?.trim() ?? '', bar.value]);
    }).observe(document.body, { subtree: true, childList: true, attributes: true });
  });
}

const progress = (): Promise<[string, number][]> =>
  page.evaluate(() => ('seen' in window && Array.isArray(window.seen) ? window.seen : []));
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

describe('an article in the page', () => {
  it('that is pasted is read in a worker, with progress, and who said what is shown', async () => {
    await open();
    const [worker] = await Promise.all([
      page.waitForEvent('worker'),
      page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, ARTICLE),
    ]);
    expect(worker.url()).toContain('reader.worker');
    await button('Ana Gil').waitFor(READ);
    await button('Ana Gil').click();
    await button(/We will not go back/).click();
    const marked = page.getByRole('region', { name: 'Article' }).locator('mark');
    expect(await marked.allTextContents()).toEqual(['"We will not go back before there is an offer,"']);

    const seen = await progress();
    expect(new Set(seen.map(([stage]) => stage))).toEqual(
      new Set(['Fetching the language model', 'Reading the article']),
    );
    const shares = seen.filter(([stage]) => stage.startsWith('Fetching')).map(([, share]) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(new Set(shares).size).toBeGreaterThan(1);
    expect(pages.requests.some((url) => url.endsWith('/models/en/model.onnx'))).toBe(true);
  });

  it('that is dropped with another is read too, and both become one graph; bytes that are no text are refused', async () => {
    await open();
    const drop = async (files: Readonly<Record<string, string>>): Promise<void> => {
      const dataTransfer = await page.evaluateHandle((given) => {
        const data = new DataTransfer();
        for (const [name, text] of Object.entries(given))
          data.items.add(new File([Uint8Array.from(text, (c) => c.charCodeAt(0))], name));
        return data;
      }, files);
      await page.dispatchEvent('.page', 'drop', { dataTransfer });
    };
    await drop({ 'scan.txt': '%PDF-1.7' });
    await page.getByText('scan.txt: a PDF, not text: give its text instead').waitFor();
    // In windows-1252, as old newsroom programs send it.
    await drop({
      'strike.txt': ARTICLE,
      'note.txt': 'Ana Gil met Ren\xe9 Duval in Oslo on Monday. \x93No,\x94 she said.',
    });
    await button('Ana Gil').waitFor(READ);
    await button('René Duval').waitFor();
    expect(await page.getByRole('combobox', { name: 'Which article' }).locator('option').count()).toBe(2);
  });
});
