import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';

const TYPES = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.json', 'application/json'],
]);

export interface Served {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder on loopback, with some files given as text instead: `extra.get('/graph.json')`. */
export async function servePage(folder: string, extra: ReadonlyMap<string, string>): Promise<Served> {
  const server = createServer(async ({ url = '/' }, response) => {
    const path = normalize(new URL(url, 'http://localhost').pathname);
    const name = path === '/' ? '/index.html' : path;
    const body = extra.get(name) ?? (await readFile(join(folder, name)).catch(() => null));
    response.writeHead(body === null ? 404 : 200, { 'content-type': TYPES.get(extname(name)) ?? 'text/plain' });
    response.end(body ?? 'not found');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}
