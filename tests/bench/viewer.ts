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
  await standing(page);
  const first = performance.now() - began;
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('nothing is drawn');
  const at = (x: number, y: number) => page.mouse.move(box.x + box.width * x, box.y + box.height * y);
  const steps = Array.from({ length: 5 }, (_, step) => 0.3 + step * 0.07);
  const hover = await longestFrame(page, async () => {
    for (const step of steps) {
      await at(step, 0.5);
      await painted(page);
    }
  });
  await at(0.95, 0.95);
  const zoom = await longestFrame(page, async () => {
    for (const direction of [-1, -1, 1, 1]) {
      await page.mouse.wheel(0, direction * 120);
      await painted(page);
    }
  });
  const pan = await longestFrame(page, async () => {
    await page.mouse.down();
    for (const step of steps) {
      await at(step, step);
      await painted(page);
    }
    await page.mouse.up();
  });
  await page.close();
  return { first, hover, pan, zoom };
}

/** Waits until the picture is on the screen to its last pixel. */
async function standing(page: Page): Promise<void> {
  await painted(page);
  await page.evaluate(() => {
    for (const canvas of document.querySelectorAll<HTMLCanvasElement>('.stage canvas')) {
      const gl = canvas.getContext('webgl2');
      // Reading a pixel waits until everything before it is drawn.
      gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
    }
  });
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
    // Reading a pixel waits until the picture is drawn: frames would queue otherwise, and the time between two of them would say nothing.
    const contexts = [...document.querySelectorAll<HTMLCanvasElement>('.stage canvas')].flatMap(
      (c) => c.getContext('webgl2') ?? [],
    );
    let [longest, last] = [0, performance.now()];
    while (!document.documentElement.dataset['done']) {
      await new Promise(requestAnimationFrame);
      for (const gl of contexts) gl.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, new Uint8Array(4));
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
const bare = await measure(browser, pages.bare.url);
const hearsay = await measure(browser, pages.hearsay.url);

console.log(`${order} nodes, ${size} edges    sigma alone      hearsay        ratio`);
for (const of of ['first', 'hover', 'pan', 'zoom'] as const) {
  const target = of === 'first' ? 'under 2000 ms' : 'at most 1.30';
  console.log(
    `${of.padEnd(22)} ${bare[of].toFixed(0).padStart(10)} ms ${hearsay[of].toFixed(0).padStart(10)} ms ${(hearsay[of] / bare[of]).toFixed(2).padStart(10)}   ${target}`,
  );
}
await browser.close();
for (const { close } of Object.values(pages)) await close();
rmSync(folder, { recursive: true });
