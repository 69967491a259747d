import { readFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parseCorrections, writeCorrections } from '../../src/corrections/log.ts';
import { entityRef } from '../../src/corrections/refer.ts';
import { json } from '../../src/formats/json.ts';
import { PUTIN, relationNamed, talksGraph, ZELENSKY } from '../viewer/graph.ts';
import { builtPage, testPages, WIDE } from './page-in-browser.ts';
import { type Served, servePage } from './serve-page.ts';

/** Correcting in the page: each kind of correction, undo and redo, and the log that is saved and opened again. */

const node = (key: string) => `#${new URLSearchParams({ node: key })}`;
const graph = talksGraph();

const pages = testPages();
let served: Served;
let page: Page;

beforeAll(async () => {
  const folder = await builtPage();
  served = await servePage(folder, new Map([['/graph.json', json.write(graph)]]));
});

afterAll(async () => {
  await served?.close();
});

async function open(fragment = '', options: BrowserContextOptions = {}): Promise<void> {
  page = await pages.open(served.url + fragment, options);
  await page.locator('main.workspace').waitFor();
}

const heading = (name: string | RegExp) => page.getByRole('heading', { name, exact: typeof name === 'string' });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
const list = () => page.getByRole('region', { name: 'List' });
const bar = () => page.getByRole('region', { name: 'Corrections' });
const last = () => bar().locator('.last').textContent();

/** Saves the log and reads it. */
async function savedLog(): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), button('Save log').click()]);
  expect(download.suggestedFilename()).toBe('hearsay.corrections.json');
  return readFile(await download.path(), 'utf8');
}

describe('an entity', () => {
  it('gets another name by keyboard, undone and made again by keys', async () => {
    await open(node(ZELENSKY));
    await button('Rename').press('Enter');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Volodymyr Selenskyj');
    await page.keyboard.press('Enter');
    await heading('Volodymyr Selenskyj').waitFor();
    expect(
      await list()
        .getByText(/^also .*Volodymyr Zelensky/)
        .count(),
    ).toBe(1);
    expect(await last()).toBe('Volodymyr Zelensky is named Volodymyr Selenskyj');
    await page.keyboard.press('Control+z');
    await heading('Volodymyr Zelensky').waitFor();
    expect(await last()).toBe('All taken back');
    await page.keyboard.press('Control+Shift+z');
    await heading('Volodymyr Selenskyj').waitFor();
  });

  it('gets another type', async () => {
    await open(node('organization:kremlin'));
    await button('Change type').click();
    await button('place').click();
    await expect.poll(() => list().locator('.entity .kind').textContent()).toBe('place');
    expect(page.url()).toContain('place%3Akremlin');
  });

  it('is found to be the same as another, whose page then has what both said', async () => {
    await open(node('person:andriy yermak'));
    await button('Same as …').press('Enter');
    await page.keyboard.type('zelen');
    await page.getByRole('option', { name: /^Volodymyr Zelensky/ }).waitFor();
    await page.keyboard.press('Enter');
    await heading('Volodymyr Zelensky').waitFor();
    expect(
      await list()
        .getByText(/^also .*Andriy Yermak/)
        .count(),
    ).toBe(1);
    await page.keyboard.press('/');
    await page.keyboard.type('yermak');
    await page.getByRole('option', { name: /^Volodymyr Zelensky/ }).waitFor();
  });

  it('comes apart by the words that mention it', async () => {
    await open(node(PUTIN));
    await button('Split …').click();
    await page.getByRole('checkbox', { name: /^Vladimir Putin/ }).check();
    await page.getByLabel('Who or what they are').fill('Somebody Else');
    await page.keyboard.press('Enter');
    await expect.poll(last).toMatch(/^\d+ mentions? of Vladimir Putin are Somebody Else$/);
    await heading('Vladimir Putin').waitFor();
    await page.keyboard.press('Escape');
    await list().getByRole('rowheader', { name: 'Somebody Else' }).getByRole('button').click();
    await heading('Somebody Else').waitFor();
  });

  it('keeps what it is when Escape closes the form', async () => {
    await open(node(PUTIN));
    await button('Rename').click();
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect(await page.getByLabel('Name', { exact: true }).count()).toBe(0);
    expect(await button('Rename').evaluate((element) => element === document.activeElement)).toBe(true);
    await heading('Vladimir Putin').waitFor();
    expect(await bar().count()).toBe(0);
  });
});

describe('a statement', () => {
  const statement = graph.findNode((_, { kind }) => kind === 'statement') ?? '';

  it('gets another speaker, or none', async () => {
    await open(node(statement));
    await button('Change speaker …').press('Enter');
    await page.keyboard.type('stanovaya');
    await page.getByRole('option', { name: /^Tatiana Stanovaya/ }).waitFor();
    await page.keyboard.press('Enter');
    await list().locator('.byline').getByRole('button', { name: 'Tatiana Stanovaya' }).first().waitFor();
    await button('Nobody with a name').click();
    await expect.poll(last).toMatch(/^Nobody with a name says “/);
    await list().locator('.byline .unnamed').first().waitFor();
  });
});

describe('a relation', () => {
  it('that is not so goes, and comes back when that is undone', async () => {
    const edge = relationNamed(graph, 'top foreign policy aide');
    await open(`#${new URLSearchParams({ edge })}`);
    await button('Not so: take it out').click();
    await heading('Yuri Ushakov').waitFor();
    const aide = list().locator('.predicate', { hasText: 'top foreign policy aide' });
    expect(await aide.count()).toBe(0);
    await button('Undo').click();
    await aide.first().waitFor();
  });
});

describe('the log', () => {
  it('is listed, saved, and opened again on a graph that is read anew', async () => {
    await open(node(ZELENSKY));
    await button('Change type').click();
    await button('work').click();
    await expect.poll(last).toBe('Volodymyr Zelensky is a work');
    await bar().getByText('not saved').waitFor();
    await button('1 correction').click();
    expect(await bar().getByRole('listitem').allTextContents()).toEqual(['Volodymyr Zelensky is a work']);
    const text = await savedLog();
    expect(parseCorrections(text)).toMatchObject([
      { op: 'retype', type: 'work', entity: { name: 'Volodymyr Zelensky' } },
    ]);
    await expect.poll(() => bar().getByText('not saved').count()).toBe(0);

    await page.reload();
    await heading(/./).first().waitFor();
    await page.getByLabel('Files to open').setInputFiles({
      name: 'log.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
    await expect.poll(last).toBe('Volodymyr Zelensky is a work');
    await page.getByRole('button', { name: 'Download' }).click();
    const [download] = await Promise.all([page.waitForEvent('download'), button(/^JSON/).click()]);
    expect(await readFile(await download.path(), 'utf8')).toContain('"work:volodymyr zelensky"');
  });

  it('says which corrections find nothing, and makes the others', async () => {
    await open(node(PUTIN));
    const entity = entityRef(graph, PUTIN);
    const stranger = { ...entity, name: 'A. Stranger', key: 'person:a. stranger', places: [] };
    const log = writeCorrections([
      { op: 'rename', entity: stranger, name: 'Nobody' },
      { op: 'rename', entity, name: 'Wladimir Putin' },
    ]);
    await page.getByLabel('Files to open').setInputFiles({
      name: 'log.json',
      mimeType: 'application/json',
      buffer: Buffer.from(log),
    });
    await heading('Wladimir Putin').waitFor();
    await bar().getByText('1 without effect').waitFor();
    await button('2 corrections').click();
    expect(await bar().getByRole('listitem').first().textContent()).toBe(
      'A. Stranger is named Nobody without effect: no person "A. Stranger" is there',
    );
  });
});

describe('axe', () => {
  it.each([
    ['light', WIDE],
    ['dark', { ...WIDE, colorScheme: 'dark' as const }],
    ['a narrow screen', { viewport: { width: 360, height: 740 } }],
  ])('finds no fault: %s', async (_, options) => {
    await open(`${node(PUTIN)}&pane=list`, options);
    await button('Rename').click();
    await page.keyboard.type('!');
    await page.keyboard.press('Enter');
    await expect.poll(last).toMatch(/^Vladimir Putin is named /);
    await button('1 correction').click();
    await button('Split …').click();
    await page.getByRole('checkbox').first().check();
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(options.viewport.width);
  });
});
