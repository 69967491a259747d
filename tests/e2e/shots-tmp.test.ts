import { it, vi } from 'vitest';
import { json } from '../../src/formats/json.ts';
import { talksGraph } from '../viewer/graph.ts';
import { startBrowser } from './browser.ts';
import { builtPage } from './page-in-browser.ts';
import { servePage } from './serve-page.ts';

vi.setConfig({ testTimeout: 300_000 });
it('shots', async () => {
  const served = await servePage(await builtPage(), new Map([['/graph.json', json.write(talksGraph())]]));
  const browser = await startBrowser();
  for (const [name, options] of [
    ['light', { viewport: { width: 1280, height: 800 } }],
    ['dark', { viewport: { width: 1280, height: 800 }, colorScheme: 'dark' }],
    ['narrow', { viewport: { width: 360, height: 740 } }],
  ] as const) {
    const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
    const page = await context.newPage();
    await page.goto(`${served.url}#node=person%3Avladimir+putin&pane=list`);
    await page.getByRole('button', { name: 'Rename' }).click();
    await page.screenshot({ path: `/tmp/hs/shots-c/${name}-rename.png` });
    await page.keyboard.press('Control+A');
    await page.keyboard.type('Vladimir V. Putin');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Change type' }).click();
    await page.screenshot({ path: `/tmp/hs/shots-c/${name}-type.png` });
    await page.getByRole('button', { name: 'Split …' }).click();
    await page.getByText('one by one').first().click();
    await page.getByRole('checkbox').nth(2).check();
    await page.getByRole('button', { name: '1 correction' }).click();
    await page.screenshot({ path: `/tmp/hs/shots-c/${name}-split.png` });
    await page.goto(`${served.url}#node=statement%3Aupi-witkoff%2Fa1&pane=list`);
    await page.getByRole('button', { name: 'Change speaker …' }).click();
    await page.keyboard.type('pu');
    await page.screenshot({ path: `/tmp/hs/shots-c/${name}-speaker.png` });
    await context.close();
  }
  await browser.close();
  await served.close();
});
