import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { readPage, writePage } from '../../src/formats/page.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { TEMPLATE } from '../../src/server/files.ts';
import { annotation, attribution, entity } from '../support/annotations.ts';
import { folderWith, hearsay } from '../support/command.ts';
import { talksGraph } from '../viewer/graph.ts';
import { testPages, WIDE } from './page-in-browser.ts';

/** The page in one file, opened as by a double click, without a network. */

const graph = talksGraph();

/** An article that tries to break out of its page. */
const attack = '</script><script>document.title = "taken"</script><!--<script><img src="https://example.org/x.png">';
const hostileText = `Ana Gil said: "${attack}"\nAna Gil stayed.`;
const hostile = annotation('hostile', hostileText, {
  title: attack,
  entities: [entity(hostileText, 'e1', 'person', 'Ana Gil')],
  attributions: [
    attribution(hostileText, 'a1', { source: 'Ana Gil', cue: 'said', content: attack }, { speaker: 'e1' }),
  ],
});

const pages = testPages();
let page: Page;
let file: string;
let cwd: string;

beforeAll(async () => {
  cwd = folderWith({ 'talks.json': json.write(graph) });
  await hearsay(['build', 'talks.json', '-o', 'talks.html'], { cwd });
  file = join(cwd, 'talks.html');
});

/** Opens a file and listens to everything that the page complains about, asks for, or is forbidden. */
async function open(path: string, fragment = '', options: BrowserContextOptions = {}): Promise<void> {
  page = await pages.open(pathToFileURL(path).href + fragment, { offline: true, ...options });
}

/** Only the file itself is read, and what the page makes for itself. */
afterEach(async () => {
  expect(pages.requests.filter((url) => !/^(?:file:.*\.html|blob:|data:)/.test(url))).toEqual([]);
  expect(pages.requests.filter((url) => url.startsWith('file:'))).toHaveLength(1);
});

const heading = (name: string) => page.getByRole('heading', { name, exact: true });
const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });

async function download(name: RegExp): Promise<{ name: string; text: string }> {
  await button('Download').click();
  const [saved] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
  return { name: saved.suggestedFilename(), text: readFileSync(await saved.path(), 'utf8') };
}

describe('the page in one file', () => {
  it('shows graph, quotations and article, and goes back and forth', async () => {
    await open(file);
    await heading('Everyone and everything').waitFor();
    await page.getByRole('img', { name: /^Drawing of \d\d/ }).waitFor();
    await button('Yuri Ushakov').click();
    await heading('Yuri Ushakov').waitFor();
    await button(/The conversation was very useful/).click();
    const marked = page.getByRole('region', { name: 'Article' }).locator('mark');
    expect(await marked.allTextContents()).toEqual([
      '"The conversation was very useful, constructive and substantive,"',
    ]);
    expect(page.url()).toContain('#node=person%3Ayuri+ushakov');
    await page.goBack();
    await heading('Everyone and everything').waitFor();
  });

  it('computes layouts and measures in a worker of its own', async () => {
    await open(file, '#layout=layered&color=betweenness');
    const worker = await page.waitForEvent('worker', { timeout: 60_000 });
    expect(worker.url()).toMatch(/^blob:/);
    await page.getByRole('img', { name: /^Drawing of \d\d/ }).waitFor();
  });

  it('searches by the keyboard', async () => {
    await open(file);
    await heading('Everyone and everything').waitFor();
    await page.keyboard.press('/');
    await page.keyboard.type('thieving');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await button(/thieving junta/).waitFor();
  });

  it('gives itself away again, and the graph in all formats, without a server', async () => {
    await open(file);
    await heading('Everyone and everything').waitFor();
    const again = await download(/^HTML/);
    expect(again.name).toBe('talks.html');
    expect(readPage(again.text).nodes()).toEqual(graph.nodes());
    expect(again.text.length).toBeGreaterThan(readFileSync(TEMPLATE, 'utf8').length);
    expect(json.read((await download(/^JSON/)).text).size).toBe(graph.size);
    expect((await download(/^CSV/)).text).toContain('The conversation was very useful');
    expect((await download(/^PNG/)).name).toBe('talks.png');
    const copy = folderWith({ 'copy.html': again.text });
    await page.goto('about:blank');
    pages.requests = [];
    await page.goto(pathToFileURL(join(copy, 'copy.html')).href);
    await button('Yuri Ushakov').waitFor();
  });

  it('lets no text of an article become markup or run', async () => {
    const folder = folderWith({ 'hostile.html': writePage(readFileSync(TEMPLATE, 'utf8'), buildGraph([hostile])) });
    await open(join(folder, 'hostile.html'), '#node=person%3Aana+gil');
    await heading('Ana Gil').waitFor();
    await page.getByRole('region', { name: 'Article' }).getByText(attack).first().waitFor();
    expect(await page.title()).toBe('hearsay');
    expect(await page.locator('img[src^="https"]').count()).toBe(0);
  });

  it('forbids everything but its own script, by its policy', async () => {
    await open(file);
    const html = readFileSync(file, 'utf8');
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    const script = /<script type="module">(.*?)<\/script>/s.exec(html)?.[1] ?? '';
    const hash = createHash('sha256').update(script).digest('base64');
    expect(policy).toContain(`default-src 'none'; script-src 'sha256-${hash}'; worker-src blob:;`);
    expect(policy).not.toMatch(/connect-src|'self'|unsafe|https?:/);
    const blocked = await page.evaluate(async () => {
      const added = document.createElement('script');
      added.textContent = 'document.title = "taken"';
      document.body.append(added);
      const isFetched = await fetch('https://example.org/').then(
        () => true,
        () => false,
      );
      return [document.title, isFetched];
    });
    expect(blocked).toEqual(['hearsay', false]);
    await expect
      .poll(() => pages.complaints.filter((line) => line.startsWith('forbidden')).sort())
      .toEqual(['forbidden connect-src https://example.org/', 'forbidden script-src-elem inline']);
    pages.complaints = [];
    pages.requests = pages.requests.filter((url) => !url.startsWith('https:'));
  });

  it('opens other graphs, and says in one line that it cannot read articles', async () => {
    await open(file);
    await heading('Everyone and everything').waitFor();
    const paste = (text: string) =>
      page.evaluate((pasted) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', pasted);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true }));
      }, text);
    await paste('Ana Gil met Bo Lindqvist in Oslo on Tuesday.');
    await page.getByRole('alert').getByText('This file holds no language model and reads no articles').waitFor();
    await paste(JSON.stringify(hostile));
    await button('Ana Gil').waitFor();
    expect(await page.getByRole('alert').textContent()).toBe('');
  });

  it('without a graph, says what it can open', async () => {
    await open(TEMPLATE);
    await heading('Who said what about whom').waitFor();
    expect(await page.locator('main').textContent()).toContain('This file holds no language model');
    expect(await page.locator('dt').allTextContents()).not.toContain('.txt');
  });

  it.each([
    ['light', WIDE],
    ['dark, narrow', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' as const }],
  ])('has no fault that axe finds: %s', async (_, options) => {
    await open(file, '', options);
    await page.locator('main').waitFor();
    await button('Download').click();
    await page.waitForTimeout(300);
    const { violations } = await new AxeBuilder({ page })
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'])
      .analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`))).toEqual([]);
  });
});
