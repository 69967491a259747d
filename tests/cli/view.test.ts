import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, it } from 'vitest';
import { folderWith, MAIN } from '../support/command.ts';
import { monday } from '../support/news.ts';

const cwd = folderWith({ 'monday.jsonl': JSON.stringify(monday) });

it.each([
  ['view', ['view', 'monday.jsonl', '--no-open']],
  ['no verb', ['monday.jsonl', '--no-open']],
])('with %s, prints the address, serves the graph and ends on Ctrl-C', async (_, words) => {
  const child = spawn(process.execPath, [MAIN, ...words], { cwd });
  const [printed] = await once(child.stdout, 'data');
  const address = String(printed).trim();
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  const graph = await (await fetch(`${address}graph.json`)).json();
  expect(graph).toMatchObject({ format: 'hearsay-graph' });
  child.kill('SIGINT');
  expect((await once(child, 'close'))[0]).toBe(0);
});

it('without an input, shows an empty page', async () => {
  const child = spawn(process.execPath, [MAIN, 'view'], { cwd });
  const [printed] = await once(child.stdout, 'data');
  expect((await fetch(`${String(printed).trim()}graph.json`)).status).toBe(404);
  child.kill('SIGTERM');
  expect((await once(child, 'close'))[0]).toBe(0);
});
