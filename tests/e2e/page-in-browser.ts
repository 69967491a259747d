import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { build } from 'vite';
import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest';
import { startBrowser } from './browser.ts';

/** The folder of the page, built now where it is not yet. */
export async function builtPage(): Promise<string> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const folder = at('../../dist/viewer');
  if (!existsSync(`${folder}/index.html`))
    await build({ configFile: at('../../viewer/vite.config.ts'), logLevel: 'warn' });
  return folder;
}

/** Everything that a page complains about from now on: errors, and what it writes to the console as an error or a warning. */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    // A page without a graph asks for one and is told that there is none.
    // Drivers without a graphics card complain of how slow they are.
    const isExpected = /\b404\b|GL Driver Message \(OpenGL, Performance/.test(message.text());
    if (['error', 'warning'].includes(message.type()) && !isExpected) complaints.push(message.text());
  });
  return complaints;
}

/** Makes a page write to the console what its policy forbids: a forbidden eval throws, and is told nowhere else. */
async function reportForbidden(page: Page): Promise<void> {
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('forbidden', violatedDirective, blockedURI),
    ),
  );
}

/** A page on a desk. */
export const WIDE = { viewport: { width: 1280, height: 720 } };

/** Pages for the tests of one file, and what the last one complained about and asked for. */
interface Pages {
  /** Opens a page in a fresh profile. */
  readonly open: (url: string, options?: BrowserContextOptions) => Promise<Page>;
  /** A test fails where any are left at its end. */
  complaints: string[];
  /** Addresses, those that workers ask for too. */
  requests: string[];
}

/** Starts a browser for the tests of a file; every test may open pages, which are closed after it. */
export function testPages(): Pages {
  // Everything is drawn in software here, on whatever cores are free.
  vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });
  let browser: Browser;
  let context: BrowserContext | undefined;
  const pages: Pages = {
    async open(url, options) {
      context = await browser.newContext({ reducedMotion: 'reduce', ...WIDE, ...options });
      const page = await context.newPage();
      pages.complaints = complaintsOf(page);
      await reportForbidden(page);
      pages.requests = [];
      context.on('request', (request) => pages.requests.push(request.url()));
      await page.goto(url);
      return page;
    },
    complaints: [],
    requests: [],
  };
  beforeAll(async () => {
    browser = await startBrowser();
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    await context?.close();
    expect(pages.complaints).toEqual([]);
  });
  return pages;
}
