import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { gexf } from '../../src/formats/gexf.ts';
import { json } from '../../src/formats/json.ts';
import { relationNamed, talksGraph } from '../viewer/graph.ts';
import { talks } from '../viewer/talks.ts';
import { builtPage, testPages, WIDE } from './page-in-browser.ts';
import { type Served, servePage } from './serve-page.ts';

const graph = talksGraph();

const pages = testPages();
let served: Served;
let empty: Served;
let page: Page;

beforeAll(async () => {
  const folder = await builtPage();
  served = await servePage(folder, new Map([['/graph.json', json.write(graph)]]));
  empty = await servePage(folder, new Map());
});

afterAll(async () => {
  await served?.close();
  await empty?.close();
});

afterEach(async () => {
  for (const url of pages.requests)
    expect(url).toMatch(/^(http:\/\/127\.0\.0\.1:\d+\/|blob:http:\/\/127\.0\.0\.1|data:)/);
});

/** Opens the page in a fresh profile and listens to everything that it complains about or asks for. */
async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
  page = await pages.open(url, options);
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

/** Middles of the discs of one color in the drawing, in CSS pixels of the page. */
async function discs(color: readonly [number, number, number]): Promise<{ x: number; y: number }[]> {
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('nothing is drawn');
  const picture = (await page.screenshot({ clip: box })).toString('base64');
  const found = await page.evaluate(
    async ([data, wanted]) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      Object.assign(canvas, { width: image.width, height: image.height });
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const pixels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      const middles: { x: number; y: number }[] = [];
      for (let i = 0; i < pixels.length; i += 4) {
        if (wanted.some((value, channel) => Math.abs((pixels[i + channel] ?? 0) - value) > 4)) continue;
        const [x, y] = [(i / 4) % image.width, Math.floor(i / 4 / image.width)];
        if (!middles.some((middle) => Math.hypot(middle.x - x, middle.y - y) < 24)) middles.push({ x, y: y + 4 });
      }
      return middles;
    },
    [picture, color] as const,
  );
  return found.map(({ x, y }) => ({ x: box.x + x, y: box.y + y }));
}

/** The color of the passage that is read, in the light. */
const MARKER = 'rgb(255, 227, 143)';
const PERSON = [0x0f, 0x7d, 0xc2] as const;

async function seriousFaults(): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
    .analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
}

describe('the page', () => {
  it('finds a speaker, shows what he said, and marks the quotation in the article', async () => {
    await open(served.url);
    await page.getByRole('combobox', { name: /Search/ }).fill('usha');
    await page.getByRole('option', { name: /^Yuri Ushakov/ }).click();
    await heading('Yuri Ushakov').waitFor();
    await page.getByRole('button', { name: /The conversation was very useful/ }).click();
    const quotation = '"The conversation was very useful, constructive and substantive,"';
    expect(await marked().allTextContents()).toEqual([quotation]);
    expect(await marked().first().isVisible()).toBe(true);
    expect(
      await marked()
        .first()
        .evaluate((element) => getComputedStyle(element).backgroundColor),
    ).toBe(MARKER);
    expect(page.url()).toContain('node=person%3Ayuri+ushakov');
  });

  it('selects a speaker who is clicked in the drawing, and "back" undoes it', async () => {
    await open(served.url);
    await expect.poll(async () => (await discs(PERSON)).length, { timeout: 20_000 }).toBeGreaterThan(5);
    const caption = page.getByText('Yuri Ushakov, person', { exact: true });
    for (const { x, y } of await discs(PERSON)) {
      await page.mouse.move(x, y);
      const isHim = await caption.waitFor({ timeout: 1500 }).then(
        () => true,
        () => false,
      );
      if (!isHim) continue;
      await page.mouse.click(x, y);
      break;
    }
    await heading('Yuri Ushakov').waitFor();
    expect(await page.getByRole('region', { name: 'List' }).getByRole('article').count()).toBeGreaterThan(3);
    await page.goBack();
    await heading('Everyone and everything').waitFor();
    await page.goForward();
    await heading('Yuri Ushakov').waitFor();
  });

  it('opens a link where whoever sent it was', async () => {
    await open(`${served.url}#by=person%3Avladimir+putin&about=person%3Avolodymyr+zelensky&hide=place`);
    await heading('Vladimir Putin and Volodymyr Zelensky').waitFor();
    expect(await page.getByRole('checkbox', { name: /Places/ }).isChecked()).toBe(false);
    expect(await page.locator('.hidden-count').textContent()).toContain('9 not shown');
  });

  it('is worked by keyboard alone', async () => {
    await open(served.url);
    await heading('Everyone and everything').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('thieving');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /thieving junta/ }).waitFor();
    await page.keyboard.press('Tab');
    await page.locator('body').press('Escape');
    await heading('Everyone and everything').waitFor();
    await page.getByRole('button', { name: 'Dmitri Peskov' }).focus();
    await page.keyboard.press('Enter');
    await heading('Dmitri Peskov').waitFor();
    await page.keyboard.press('Tab');
    const focused = page.locator(':focus');
    expect(await focused.textContent()).toContain('Everyone and everything');
    await focused.press('Enter');
    await heading('Everyone and everything').waitFor();
  });

  it('gives the graph away as GEXF, JSON and PNG', async () => {
    await open(served.url);
    const download = async (name: RegExp): Promise<Buffer> => {
      await page.getByRole('button', { name: 'Download' }).click();
      const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()]);
      return readFile(await file.path());
    };
    const written = gexf.read((await download(/^GEXF/)).toString());
    expect(written.nodes().sort()).toEqual(graph.nodes().sort());
    expect(json.read((await download(/^JSON/)).toString()).size).toBe(graph.size);
    const picture = await download(/^PNG/);
    expect(picture.subarray(1, 4).toString()).toBe('PNG');
    expect(picture.length).toBeGreaterThan(10_000);
  });

  it('opens what is dropped: annotations, and a foreign graph whose text never becomes markup', async () => {
    await open(empty.url);
    await heading('Who said what about whom').waitFor();
    await drop('talks.jsonl', JSON.stringify(talks));
    await page.getByRole('button', { name: 'Vladimir Putin' }).waitFor();
    const label = '<img src=x onerror=alert(1)>';
    await drop('foreign.json', JSON.stringify({ nodes: [{ key: '__proto__', attributes: { label } }], edges: [] }));
    await page.getByRole('button', { name: label }).waitFor();
    expect(await page.locator('img').count()).toBe(0);
    await drop('notes.json', '{"shopping": ["milk"]}');
    await page.getByText('notes.json: JSON that hearsay does not read').waitFor();
    expect(await page.getByRole('button', { name: label }).count()).toBe(1);
  });

  it('is light or dark by the system and by choice', async () => {
    const ground = () => page.locator('.list').evaluate((element) => getComputedStyle(element).backgroundColor);
    await open(served.url, { colorScheme: 'dark' });
    await heading('Everyone and everything').waitFor();
    expect(await ground()).toBe('rgb(23, 24, 27)');
    await page.getByRole('combobox', { name: 'Light or dark' }).selectOption('light');
    expect(await ground()).toBe('rgb(252, 251, 249)');
    await page.reload();
    await heading('Everyone and everything').waitFor();
    expect(await ground()).toBe('rgb(252, 251, 249)');
  });

  it('fits a screen of 360 pixels, one view at a time', async () => {
    await open(served.url, { viewport: { width: 360, height: 740 }, hasTouch: true });
    await page.getByRole('button', { name: 'List', exact: true }).click();
    await page.getByRole('button', { name: 'Yuri Ushakov' }).click();
    await page.getByRole('button', { name: /The conversation was very useful/ }).click();
    expect(await marked().first().isVisible()).toBe(true);
    expect(await heading('Yuri Ushakov').isVisible()).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('lets nothing out: the policy forbids other origins, inline scripts and eval', async () => {
    await open(served.url);
    const blocked = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) =>
        violations.push(effectiveDirective),
      );
      await fetch('https://example.org/').catch(() => undefined);
      const script = document.createElement('script');
      script.textContent = 'document.title = "taken"';
      document.body.append(script);
      await new Promise((resolve) => setTimeout(resolve, 100));
      return { violations, title: document.title };
    });
    expect(blocked.violations).toContain('connect-src');
    expect(blocked.violations).toContain('script-src-elem');
    expect(blocked.title).not.toBe('taken');
    pages.complaints = [];
  });

  it('loads less than 350 KB compressed before the first picture, and moves nothing once it stands', async () => {
    await open('about:blank');
    let bytes = 0;
    page.on('response', async (response) => {
      if (/\.(js|css|html)$|\/$/.test(response.url())) bytes += gzipSync(await response.body()).length;
    });
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push('value' in entry ? Number(entry.value) : 0);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(served.url);
    await heading('Everyone and everything').waitFor();
    await page.waitForTimeout(500);
    const shift = await page.evaluate(() => ('shifts' in window && Array.isArray(window.shifts) ? window.shifts : [1]));
    expect(shift.reduce((sum, value) => sum + value, 0)).toBeLessThan(0.05);
    expect(bytes).toBeGreaterThan(100_000);
    expect(bytes).toBeLessThan(350_000);
    pages.requests = pages.requests.filter((url) => url !== 'about:blank');
  });

  it.each([
    ['index, light', '', WIDE],
    ['person, dark', '#node=person%3Avladimir+putin', { ...WIDE, colorScheme: 'dark' as const }],
    ['relation, light', `#edge=${encodeURIComponent(relationNamed(graph, 'meet'))}`, WIDE],
    [
      'article on a narrow screen',
      '#pane=article&node=person%3Ayuri+ushakov',
      { viewport: { width: 390, height: 800 } },
    ],
  ])('has no fault that axe finds: %s', async (_, fragment, options) => {
    await open(served.url + fragment, options);
    await page.locator('main').waitFor();
    await page.waitForTimeout(300);
    expect(await seriousFaults()).toEqual([]);
  });

  it('has no fault that axe finds: nothing open yet', async () => {
    await open(empty.url);
    await heading('Who said what about whom').waitFor();
    expect(await seriousFaults()).toEqual([]);
  });
});
