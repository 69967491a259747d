import { type Browser, chromium as playwright } from 'playwright-core';

/** What a browser behind a closed network must not try, and what draws WebGL without a graphics card. */
const QUIET = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Starts a headless Chromium: the one that `CHROME` names, or the one of the package @sparticuz/chromium.
 *
 * The package's own switches are for one function in a cloud: those that turn the browser's guards off are left out.
 */
export async function startBrowser(): Promise<Browser> {
  const installed = process.env['CHROME'];
  if (installed) return playwright.launch({ executablePath: installed, args: [...QUIET, '--no-sandbox'] });
  // The package unpacks the libraries that Chromium needs only where it believes to run in such a function.
  process.env['AWS_LAMBDA_JS_RUNTIME'] ??= 'nodejs20.x';
  const { default: chromium } = await import('@sparticuz/chromium');
  const unsafe = new Set(['--disable-web-security', '--allow-running-insecure-content', '--single-process']);
  const args = chromium.args.filter((arg) => !unsafe.has(arg) && !arg.startsWith('--headless'));
  return playwright.launch({ executablePath: await chromium.executablePath(), args: [...args, ...QUIET] });
}
