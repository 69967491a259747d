import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gexf } from '../../src/formats/gexf.ts';
import { json } from '../../src/formats/json.ts';
import { talksGraph, USHAKOV } from '../viewer/graph.ts';
import { talks } from '../viewer/talks.ts';
import { startBrowser } from './browser.ts';
import { type Served, servePage } from './serve-page.ts';

const folder = fileURLToPath(new URL('../../dist/viewer', import.meta.url));
const graph = talksGraph();
const wide = { viewport: { width: 1440, height: 900 } };

let browser: Browser;
let served: Served;
let empty: Served;
let page: Page;
let complaints: string[] = [];
let requests: string[] = [];

beforeAll(async () => {
  if (!existsSync(`${folder}/index.html`))
    await build({ configFile: fileURLToPath(new URL('../../viewer/vite.config.ts', import.meta.url)), logLevel: 'warn' });
  served = await servePage(folder, new Map([['/graph.json', json.write(graph)]]));
  empty = await servePage(folder, new Map());
  browser = await startBrowser();
}, 120_000);

afterAll(async () => {
  await browser?.close();
  await served?.close();
  await empty?.close();
});

afterEach(async () => {
  await page?.context().close();
  expect(complaints).toEqual([]);
  for (const url of requests) expect(url).toMatch(/^(http:\/\/127\.0\.0\.1:\d+\/|blob:http:\/\/127\.0\.0\.1|data:)/);
});

/** Opens the page in a fresh profile and listens to everything that it complains about or asks for. */
async function open(url: string, options: BrowserContextOptions = wide): Promise<Page> {
  const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
  page = await context.newPage();
  complaints = [];
  requests = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A page without a graph asks for one and is told that there is none.
    if (['error', 'warning'].includes(message.type()) && !message.text().includes('404')) complaints.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  await page.goto(url);
  return page;
}

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const marked = () => page.getByRole('region', { name: 'Article' }).locator('mark');

/** Gives the page a file as if it were dropped. */
async function drop(name: string, text: string): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const data = new DataTransfer();
      data.items.add(new File([content ?? ''], fileName ?? ''));
      return data;
    },
    [name, text],
  );
  await page.dispatchEvent('.page', 'drop', { dataTransfer: transfer });
}

/** Where a node is drawn: moving over it shows the pointer that nodes have. */
async function findOnStage(label: string): Promise<{ x: number; y: number }> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('no stage');
  for (let y = box.y + 20; y < box.y + box.height; y += 9) {
    for (let x = box.x + 20; x < box.x + box.width; x += 9) {
      await page.mouse.move(x, y);
    }
  }
  throw new Error(`"${label}" is not drawn`);
}
void findOnStage;

describe('the page', () => {
  it('finds a speaker, shows what he said, and marks the quotation in the article', async () => {
    await open(served.url);
    await page.getByRole('combobox', { name: /Search/ }).fill('usha');
    await page.getByRole('option', { name: /Yuri Ushakov/ }).first().click();
    await heading('Yuri Ushakov').waitFor();
    expect(await page.title()).toContain('hearsay');
    await page.getByRole('button', { name: /The conversation was very useful/ }).click();
    expect(await marked().allTextContents()).toEqual([
      '"The conversation was very useful, constructive and substantive,"',
    ]);
    await expect.poll(() => marked().first().isVisible()).toBe(true);
    expect(page.url()).toContain(`node=${encodeURIComponent(USHAKOV).replaceAll('%20', '+')}`);
  });
});
