import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { parseHTML } from 'linkedom';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { MOST_LINES } from '../../viewer/state/whole.ts';
import { largeGraph } from '../bench/large-graph.ts';
import { PUTIN, talksGraph, USHAKOV } from '../viewer/graph.ts';
import { builtPage, testPages } from './page-in-browser.ts';
import { type Served, servePage } from './serve-page.ts';

const pages = testPages();
let served: Served;
let large: Served;
let page: Page;

beforeAll(async () => {
  const folder = await builtPage();
  served = await servePage(folder, new Map([['/graph.json', json.write(talksGraph())]]));
  large = await servePage(folder, new Map([['/graph.json', json.write(largeGraph(2000, MOST_LINES + 500))]]));
});

afterAll(async () => {
  await served?.close();
  await large?.close();
});

async function open(url: string, options: BrowserContextOptions = {}): Promise<void> {
  page = await pages.open(url, { viewport: { width: 1280, height: 800 }, ...options });
  await page.locator('.stage canvas').first().waitFor();
}

/** What the download menu gives, as text. */
async function download(name: RegExp): Promise<string> {
  await page.getByRole('button', { name: 'Download' }).click();
  const [saved] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
  return readFile(await saved.path(), 'utf8');
}

const downloadGraph = async (): Promise<KnowledgeGraph> => json.read(await download(/^JSON/));
const node = (key: string) => `#node=${encodeURIComponent(key)}`;
const settled = () => page.getByText('Computing').waitFor({ state: 'detached' });
const button = (name: string | RegExp) => page.getByRole('button', { name });

/** Labels come when the picture rests, which looking at it all the time would keep it from: the menu of downloads moves things. */
const RESTING = { timeout: 15_000, interval: 1000 };

/** How much of a text stands left of where it is held. */
const SHIFTS = new Map([
  ['start', 0],
  ['middle', 0.5],
  ['end', 1],
]);

describe('the drawing', () => {
  it('keeps within its pane when the filters open above it', async () => {
    await open(served.url + node(PUTIN));
    const heights = () =>
      page.locator('.stage').evaluate((stage) => [stage.clientHeight, stage.querySelector('canvas')?.clientHeight]);
    const [before] = await heights();
    await button('Filters').click();
    await expect.poll(async () => (await heights())[0]).toBeLessThan(before ?? 0);
    await expect.poll(async () => (await heights())[1]).toBe((await heights())[0]);
  });

  it('puts whom one selected into the middle, and the address says so', async () => {
    await open(served.url + node(PUTIN));
    await button('Around Vladimir Putin').click();
    await settled();
    const { x, y } = (await downloadGraph()).getNodeAttributes(PUTIN);
    expect([x, y]).toEqual([0, 0]);
    expect(page.url()).toContain(`layout=radial&around=${encodeURIComponent(PUTIN).replace('%20', '+')}`);
  });

  it('stands speakers, statements and subjects in columns when a link asks for it', async () => {
    await open(`${served.url}#layout=layered`);
    await settled();
    const graph = await downloadGraph();
    const drawn = graph.filterNodes((_, { kind }) => kind !== 'article');
    expect(new Set(drawn.map((key) => graph.getNodeAttribute(key, 'x'))).size).toBe(3);
  });

  it('leaves a pinned node where it is, whatever the arrangement, until it is unpinned', async () => {
    await open(served.url + node(USHAKOV));
    const place = async () => {
      const { x, y } = (await downloadGraph()).getNodeAttributes(USHAKOV);
      return [x, y];
    };
    const before = await place();
    await page.keyboard.press('p');
    await button('In columns').click();
    await settled();
    expect(await place()).toEqual(before);
    await button('Unpin all 1').click();
    expect(await place()).not.toEqual(before);
  });

  it('is walked with arrow keys, Enter selects, and Shift with an arrow key moves a node and pins it', async () => {
    await open(served.url);
    const caption = page.locator('.caption');
    await page.getByRole('application').focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => caption.textContent()).toMatch(/Vladimir Putin/);
    const begin = await caption.textContent();
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => caption.textContent()).not.toBe(begin);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('#node=');
    expect(page.url()).not.toContain(node(PUTIN));
    await page.goto(served.url + node(PUTIN));
    const before = (await downloadGraph()).getNodeAttributes(PUTIN);
    await page.getByRole('application').focus();
    await page.keyboard.press('Shift+ArrowLeft');
    await button('Unpin all 1').waitFor();
    const after = (await downloadGraph()).getNodeAttributes(PUTIN);
    expect(after.x).toBeLessThan(before.x);
    expect(after.y).toBeCloseTo(before.y, 5);
  });

  it('names a line where there is room for it, which is more often when one looks nearer', async () => {
    await open(served.url + node(USHAKOV));
    const seen = async () => {
      const { document } = parseHTML(await download(/^SVG/));
      return [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    };
    await expect.poll(seen, RESTING).toContain('take');
    expect(await seen()).not.toContain('demand');
    await button('Zoom in').click();
    await expect.poll(seen, RESTING).toContain('demand');
  });

  it('lets no two names overlap', async () => {
    await open(served.url);
    const seen = async () => {
      const { document } = parseHTML(await download(/^SVG/));
      return [...document.querySelectorAll('text[text-anchor]:not([transform])')].map((text) => {
        const of = (name: string) => text.getAttribute(name) ?? '';
        const name = text.textContent ?? '';
        const [x, y, size] = [Number(of('x')), Number(of('y')), Number(of('font-size'))];
        const wide = name.length * size * 0.45;
        const left = x - wide * (SHIFTS.get(of('text-anchor')) ?? 0);
        return { name, left, right: left + wide, top: y - size * 0.7, bottom: y };
      });
    };
    type Name = Awaited<ReturnType<typeof seen>>[number];
    const isOver = (a: Name, b: Name) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
    const overlaps = (names: Name[]) =>
      names.flatMap((a, i) => names.slice(i + 1).flatMap((b) => (isOver(a, b) ? [`${a.name} | ${b.name}`] : [])));
    expect((await seen()).length).toBeGreaterThan(10);
    await expect.poll(async () => overlaps(await seen()), RESTING).toEqual([]);
  });

  it('pins a node that is dragged', async () => {
    await open(served.url);
    const box = await page.locator('.stage').boundingBox();
    if (!box) throw new Error('nothing is drawn');
    const stage = page.locator('.stage');
    // The pointer turns into a hand over a node: a walk over the drawing finds one.
    const steps = Array.from({ length: 1600 }, (_, i) => [(i % 40) / 40, Math.floor(i / 40) / 40] as const);
    for (const [x, y] of steps) {
      await page.mouse.move(box.x + x * box.width, box.y + y * box.height);
      if (
        await page
          .locator('.caption')
          .filter({ hasText: /person|place|organization/ })
          .isVisible()
      )
        break;
    }
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2, box.y + 40, { steps: 5 });
    await page.mouse.up();
    await button('Unpin all 1').waitFor();
    expect(await stage.isVisible()).toBe(true);
  });

  it('colors communities and names each by who is most linked in it', async () => {
    await open(served.url);
    await page.getByRole('combobox', { name: 'Color by' }).selectOption('community');
    const legend = page.locator('.hues li');
    await legend.filter({ hasText: 'around Vladimir Putin' }).waitFor();
    expect(await legend.count()).toBeGreaterThan(1);
    expect(page.url()).toContain('color=community');
  });

  it('gives the picture as SVG, with the names that are seen', async () => {
    await open(served.url + node(PUTIN));
    const { document } = parseHTML(await download(/^SVG/));
    expect(document.querySelector('svg')?.getAttribute('viewBox')).toMatch(/^0 0 \d+/);
    const names = [...document.querySelectorAll('text')].map(({ textContent }) => textContent);
    expect(names).toContain('Vladimir Putin');
    expect(document.querySelectorAll('g[opacity]').length).toBeGreaterThan(0);
  });

  it('asks before it draws what takes long, and starts from a search', async () => {
    await open(large.url);
    await page.getByText(/This graph has 2,000 nodes and 25,\d\d\d lines/).waitFor();
    await page.getByRole('combobox', { name: /Search/ }).fill('place 4');
    await page.getByRole('option', { name: /^place 4/ }).click();
    await page.getByText(/^Drawn: \d+ nodes, what belongs to the selection, of 2,000 nodes/).waitFor();
    await button('Draw everything').click();
    await page.getByText(/^Drawn:/).waitFor({ state: 'detached' });
    expect(page.url()).toContain('whole=1');
  });

  it.each(['light', 'dark'] as const)('has no fault that axe finds, arranged and colored: %s', async (colorScheme) => {
    await open(`${served.url}#layout=radial&color=degree&node=${encodeURIComponent(PUTIN)}`, { colorScheme });
    await page.locator('.hues li').first().waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
