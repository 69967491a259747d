import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { layout } from '../../src/graph/layout.ts';
import { news } from '../support/news.ts';
import { talksGraph } from '../viewer/graph.ts';
import { builtPage, testPages, WIDE } from './page-in-browser.ts';
import { type Served, servePage } from './serve-page.ts';

/** Finding one's way in the page: filters, depth, paths, lists, and a search that reaches what filters hide. */

const PUTIN = 'person%3Avladimir+putin';
const USHAKOV = 'person%3Ayuri+ushakov';
const ZELENSKY = 'person%3Avolodymyr+zelensky';

const pages = testPages();
let served: Served;
let story: Served;
let page: Page;

beforeAll(async () => {
  const folder = await builtPage();
  served = await servePage(folder, new Map([['/graph.json', json.write(talksGraph())]]));
  const graph = buildGraph(news);
  layout(graph);
  story = await servePage(folder, new Map([['/graph.json', json.write(graph)]]));
});

afterAll(async () => {
  await served?.close();
  await story?.close();
});

async function open(fragment = '', options: BrowserContextOptions = {}, { url } = served): Promise<void> {
  page = await pages.open(url + fragment, options);
  await page.locator('main.workspace').waitFor();
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name, exact: typeof name === 'string' });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const list = () => page.getByRole('region', { name: 'List' });
const hiddenCount = () => page.locator('.hidden-count').textContent();
/** How many nodes are drawn, as the drawing says to those who do not see it. */
const drawn = async (): Promise<number> =>
  Number(/\d+/.exec((await page.getByRole('img', { name: /^Drawing of/ }).getAttribute('aria-label')) ?? '')?.[0]);

describe('filters', () => {
  it('narrow list and graph to what one says, count what they hide, and "back" undoes them', async () => {
    await open();
    const all = await drawn();
    await button('Filters').click();
    await page.getByLabel('Only what is said by').selectOption({ label: 'Ilya Grashchenkov (2)' });
    await button(/said by Ilya Grashchenkov/).waitFor();
    expect(await hiddenCount()).toMatch(/^\d\d not shown/);
    expect(await drawn()).toBeLessThan(all);
    expect(await list().getByRole('rowheader').allTextContents()).toEqual([
      'Ilya Grashchenkov',
      'Vladimir Putin',
      'Russia',
    ]);
    await page.getByRole('checkbox', { name: /^DEMAND/ }).check();
    await page.getByText('Nobody is left').waitFor();
    await page.goBack();
    await list().getByRole('rowheader', { name: 'Russia' }).waitFor();
    await page.goBack();
    await expect.poll(drawn).toBe(all);
    await page.goForward();
    await button(/said by Ilya Grashchenkov/).click();
    await expect.poll(drawn).toBe(all);
  });

  it('stand in the address, and go all at once', async () => {
    await open(`#says=${PUTIN}&since=2025-12&types=DISAPPROVE`);
    expect(await page.locator('.chip').allTextContents()).toEqual([
      'said by Vladimir Putin ×',
      'DISAPPROVE ×',
      'since 2025-12 ×',
    ]);
    await button('Show all').click();
    await expect.poll(() => page.locator('.chip').count()).toBe(0);
    expect(await page.locator('.hidden-count').count()).toBe(0);
  });

  it('hide nothing from the search, which says so and brings it back', async () => {
    await open(`#says=${USHAKOV}`);
    await page.keyboard.press('/');
    await page.keyboard.type('zelensky');
    await page.getByRole('option', { name: /^Volodymyr Zelensky.*hidden by filter/ }).click();
    await heading('Volodymyr Zelensky').waitFor();
    await page.locator('.notice').waitFor();
    await list().getByRole('button', { name: 'Show', exact: true }).click();
    await expect.poll(() => page.locator('.notice').count()).toBe(0);
    expect(page.url()).not.toContain('says=');
  });
});

describe('the surroundings of a node', () => {
  it('are shown as far as one wishes', async () => {
    await open('#node=person%3Aandriy+yermak');
    const all = await drawn();
    await button('1 step').click();
    await expect.poll(drawn).toBe(2);
    await button('2 steps').click();
    await expect.poll(drawn).toBeGreaterThan(2);
    expect(page.url()).toContain('depth=2');
    await page.goBack();
    await expect.poll(drawn).toBe(2);
    await button('all of the graph').click();
    await expect.poll(drawn).toBe(all);
  });
});

describe('a path', () => {
  it('is asked for by keyboard, and each step shows its sentence and its place in the article', async () => {
    await open(`#node=${USHAKOV}`);
    await button('Path to …').press('Enter');
    await page.keyboard.type('zelen');
    await page.getByRole('option', { name: /^Volodymyr Zelensky/ }).waitFor();
    await page.keyboard.press('Enter');
    await heading('Yuri Ushakov to Volodymyr Zelensky').waitFor();
    const steps = page.getByRole('list', { name: 'Steps of the path' }).getByRole('listitem');
    expect(await steps.count()).toBe(2);
    expect(await steps.first().textContent()).toContain('top foreign policy aide');
    await steps.last().getByTitle('Show in the article').click();
    const marked = page.getByRole('region', { name: 'Article' }).locator('mark');
    expect((await marked.allTextContents()).join('')).toContain('attacking the "criminal policies" of Zelensky');
    expect(page.url()).toContain(`from=${USHAKOV}&to=${ZELENSKY}`);
    await page.goBack();
    await heading('Yuri Ushakov').waitFor();
  });

  it('is asked for with Shift on a second name, and says where there is none', async () => {
    await open(`#node=${USHAKOV}`);
    await list()
      .getByRole('button', { name: 'Vladimir Putin' })
      .first()
      .click({ modifiers: ['Shift'] });
    await heading('Yuri Ushakov to Vladimir Putin').waitFor();
    await page.goto(`${served.url}#from=${USHAKOV}&to=place%3Amiami`);
    await page.getByText('No relation and no statement leads from one to the other.').waitFor();
  });
});

describe('two side by side', () => {
  it('show what each says of the other, and what both speak about', async () => {
    await open(`#node=${PUTIN}`);
    await button('Compare with …').click();
    await page.keyboard.type('stanovaya');
    await page.getByRole('option', { name: /^Tatiana Stanovaya/ }).click();
    await heading('Vladimir Putin and Tatiana Stanovaya').waitFor();
    await heading(/^Tatiana Stanovaya on Vladimir Putin/).waitFor();
    await heading(/^Both speak about/).waitFor();
    expect(await list().getByRole('button', { name: 'Ukraine' }).count()).toBeGreaterThan(0);
  });
});

describe('the lists', () => {
  it('sort by a column that is clicked', async () => {
    await open();
    const names = () => list().getByRole('rowheader').allTextContents();
    expect((await names())[0]).toBe('Vladimir Putin');
    await list().getByRole('columnheader', { name: 'said' }).first().getByRole('button').click();
    await expect.poll(async () => (await names())[0]).toBe('Yuri Ushakov');
    await page.getByLabel('Group').selectOption('none');
    await page.getByLabel('Sort').selectOption('name');
    await expect.poll(names).toHaveLength(20);
    expect(await names()).toEqual([...(await names())].sort());
    expect(await list().getByRole('columnheader', { name: 'name' }).getAttribute('aria-sort')).toBe('ascending');
  });

  it('group quotations by speaker, the most quoted first', async () => {
    await open();
    await button('Quotations').click();
    await page.getByLabel('Group').selectOption('who says it');
    await page.getByLabel('Sort').selectOption('number');
    await expect.poll(() => list().getByRole('heading', { level: 3 }).first().textContent()).toBe('Yuri Ushakov 3');
    expect(page.url()).toContain('list=quotations&sort=number&group=speaker');
    await page.goBack();
    await page.goBack();
    await expect.poll(() => list().getByRole('heading', { level: 3 }).first().textContent()).toBe('All 10');
  });
});

describe('disputes', () => {
  it('show who says so beside who denies it; each side leads to its relation and its sentence', async () => {
    await open('', {}, story);
    await button('Disputes').click();
    expect(await list().locator('.sides section').allTextContents()).toEqual([
      expect.stringMatching(/^Says soDmitry Peskov.*Peskov said that/),
      expect.stringMatching(/^Denies itVolodymyr Zelensky.*denied that he had refused/),
    ]);
    await list().locator('.sides section').last().getByRole('button', { name: 'refuse to meet' }).click();
    await heading('In dispute 1').waitFor();
    const marked = page.getByRole('region', { name: 'Article' }).locator('mark');
    await expect.poll(async () => (await marked.allTextContents()).join('')).toContain('he had refused to meet');
    expect(page.url()).toContain('edge=');
    await page.goBack();
    await heading('All 1').waitFor();
  });

  it('are counted on the page of whoever is part of one, which leads to them', async () => {
    await open('#node=person%3Admitry+peskov', {}, story);
    await button('1 dispute').click();
    await button(/^with Dmitry Peskov/).waitFor();
    expect(page.url()).toContain('list=disputes&of=person%3Admitry+peskov');
    await page.goto(`${story.url}#node=person%3Aanna+borisova`);
    await heading('Anna Borisova').waitFor();
    expect(await button('1 dispute').count()).toBe(0);
  });
});

describe('a line of time', () => {
  it('is walked by keyboard, and Enter keeps what stands at a date', async () => {
    await open(`#node=${PUTIN}`, {}, story);
    const time = page.getByRole('region', { name: 'Line of time' });
    await time.getByRole('button').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await time.getByText('Relations, Dec 2, 2025: 3').waitFor();
    await page.keyboard.press('Enter');
    const kept = time.getByRole('list', { name: 'Relations, Dec 2, 2025: 3' });
    expect(await kept.getByRole('article').count()).toBe(3);
    await page.keyboard.press('Enter');
    await expect.poll(() => kept.count()).toBe(0);
  });

  it('is a line of words where all is at one time', async () => {
    await open(`#node=${PUTIN}`);
    const time = page.getByRole('region', { name: 'Line of time' });
    expect(await time.textContent()).toMatch(/^All \d+ on Dec 2, 2025/);
  });
});

describe('axe', () => {
  it.each([
    ['lists and open filters, light', '#list=relations&group=type', WIDE],
    ['a path, dark', `#from=${USHAKOV}&to=${ZELENSKY}&depth=1`, { ...WIDE, colorScheme: 'dark' as const }],
    ['two side by side', `#by=${PUTIN}&about=${ZELENSKY}&says=${PUTIN}`, WIDE],
    ['disputes, dark', '#list=disputes', { ...WIDE, colorScheme: 'dark' as const }, () => story],
    ['a line of time, narrow', `#pane=list&node=${PUTIN}`, { viewport: { width: 360, height: 740 } }, () => story],
    ['a narrow screen', `#pane=list&says=${PUTIN}`, { viewport: { width: 360, height: 740 } }],
  ])('finds no fault: %s', async (_, fragment, options, from = () => served) => {
    await open(fragment, options, from());
    await button('Filters').click();
    await page.getByRole('form', { name: 'Filters' }).waitFor();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
  });
});
