import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { build } from 'vite';

/** The folder of the page, built now where it is not yet. */
export async function builtPage(): Promise<string> {
  const at = (path: string) => fileURLToPath(new URL(path, import.meta.url));
  const folder = at('../../dist/viewer');
  if (!existsSync(`${folder}/index.html`))
    await build({ configFile: at('../../viewer/vite.config.ts'), logLevel: 'warn' });
  return folder;
}

/** Everything that a page complains about from now on: errors, and what it writes to the console as an error or a warning. */
export function complaintsOf(page: Page): string[] {
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
export async function reportForbidden(page: Page): Promise<void> {
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error('forbidden', violatedDirective, blockedURI),
    ),
  );
}
