/**
 * How fast a large graph is on the screen: `npm run bench:viewer [-- NODES EDGES]`, beside sigma alone with the same graph, curves and
 * arrows, in the same browser without a graphics card.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'vite';
import { json } from '../../src/formats/json.ts';
import { startBrowser } from '../e2e/browser.ts';
import { servePage } from '../e2e/serve-page.ts';
import { largeGraph } from './large-graph.ts';

const ROUNDS = 1;
const WINDOW = { width: 1440, height: 900 };

/** Milliseconds: until the picture stands, and the longest frame while the pointer moves, drags and turns the wheel. */
interface Times {
  readonly first: number;
  readonly hover: number;
  readonly pan: number;
  readonly zoom: number;
}

async function measure(browser: Browser, url: string): Promise<Times> {
  const page = await browser.newPage({ viewport: WINDOW });
  page.on('pageerror', (error) => console.error(error.message));
  const began = performance.now();
  await page.goto(url);
  await page.locator('.stage canvas').first().waitFor();
  await painted(page);
  const first = performance.now() - began;
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('nothing is drawn');
  const at = (x: number, y: number) => page.mouse.move(box.x + box.width * x, box.y + box.height * y);
  const steps = Array.from({ length: 12 }, (_, step) => 0.3 + step * 0.03);
  const hover = await longestFrame(page, async () => {
    for (const step of steps) await at(step, 0.5);
  });
  await at(0.95, 0.95);
  const zoom = await longestFrame(page, async () => {
    for (const direction of [-1, -1, -1, 1, 1, 1]) {
      await page.mouse.wheel(0, direction * 120);
      await painted(page);
    }
  });
  const pan = await longestFrame(page, async () => {
    await page.mouse.down();
    for (const step of steps) await at(step, step);
    await page.mouse.up();
  });
  await page.close();
  return { first, hover, pan, zoom };
}

/** Waits until what is asked of the browser now is on the screen. */
async function painted(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
  );
}

/** The longest time between two frames while something is done, and shortly after it. */
async function longestFrame(page: Page, act: () => Promise<void>): Promise<number> {
  await painted(page);
  const watching = page.evaluate(async () => {
    let [longest, last] = [0, performance.now()];
    while (!document.documentElement.dataset['done']) {
      await new Promise(requestAnimationFrame);
      const now = performance.now();
      longest = Math.max(longest, now - last);
      last = now;
    }
    return longest;
  });
  await act();
  await page.waitForTimeout(500);
  await page.evaluate(() => {
    document.documentElement.dataset['done'] = 'yes';
  });
  const longest = await watching;
  await page.evaluate(() => {
    delete document.documentElement.dataset['done'];
  });
  return longest;
}

const best = (all: readonly Times[], of: keyof Times) => Math.min(...all.map((times) => times[of]));

const [order = 5_000, size = 20_000] = process.argv.slice(2).map(Number);
const folder = mkdtempSync(join(tmpdir(), 'hearsay-bench-'));
await build({
  root: fileURLToPath(new URL('bare', import.meta.url)),
  base: './',
  logLevel: 'warn',
  build: { outDir: folder, emptyOutDir: true, target: 'es2022', chunkSizeWarningLimit: 1000 },
});
const files = new Map([['/graph.json', json.write(largeGraph(order, size))]]);
const pages = {
  hearsay: await servePage(fileURLToPath(new URL('../../dist/viewer', import.meta.url)), files),
  bare: await servePage(folder, files),
};
const browser = await startBrowser();
const times: Record<keyof typeof pages, Times[]> = { hearsay: [], bare: [] };
for (let round = 0; round < ROUNDS; round++)
  for (const name of ['bare', 'hearsay'] as const) times[name].push(await measure(browser, pages[name].url));

console.log(`${order} nodes, ${size} edges    sigma alone      hearsay        ratio`);
for (const of of ['first', 'hover', 'pan', 'zoom'] as const) {
  const [bare, ours] = [best(times.bare, of), best(times.hearsay, of)];
  const target = of === 'first' ? 'under 2000 ms' : 'at most 1.30';
  console.log(
    `${of.padEnd(22)} ${bare.toFixed(0).padStart(10)} ms ${ours.toFixed(0).padStart(10)} ms ${(ours / bare).toFixed(2).padStart(10)}   ${target}`,
  );
}
await browser.close();
for (const { close } of Object.values(pages)) await close();
rmSync(folder, { recursive: true });
