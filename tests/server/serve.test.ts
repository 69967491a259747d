import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Server, serve } from '../../src/server/serve.ts';

/** Asks with a raw path and headers, which `fetch` would clean up. */
function ask(url: string, path: string, options: { method?: string; host?: string } = {}) {
  const { hostname, port } = new URL(url);
  const host = options.host ?? `${hostname}:${port}`;
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; body: string }>((resolve, reject) => {
    request({ hostname, port, path, method: options.method ?? 'GET', headers: { host } }, (response) => {
      let body = '';
      response.setEncoding('utf8').on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });
}

describe('the server of the viewer', () => {
  let server: Server;
  beforeAll(async () => {
    server = await serve({ graph: '{"a":1}', port: 0 });
  });
  afterAll(() => server.close());

  it('serves the page and the graph', async () => {
    const page = await ask(server.url, '/');
    expect([page.status, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(page.body).toContain('<title>hearsay</title>');
    expect(page.headers['content-length']).toBe(String(Buffer.byteLength(page.body)));
    const graph = await ask(server.url, '/graph.json');
    expect([graph.headers['content-type'], graph.body]).toEqual(['application/json; charset=utf-8', '{"a":1}']);
  });

  it('has no graph where none was given', async () => {
    const empty = await serve({ graph: undefined, port: 0 });
    expect((await ask(empty.url, '/graph.json')).status).toBe(404);
    empty.close();
  });

  it('gives the page and the header one policy', async () => {
    const { headers } = await ask(server.url, '/');
    const source = readFileSync(new URL('../../viewer/index.html', import.meta.url), 'utf8');
    const policy = /http-equiv="Content-Security-Policy"\s+content="([^"]+)"/.exec(source)?.[1];
    // Of the page itself a browser takes no frame-ancestors.
    expect(headers['content-security-policy']).toBe(`${policy}; frame-ancestors 'none'`);
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  it.each([
    '/../package.json',
    '/..%2f..%2fpackage.json',
    '/%2e%2e/%2e%2e/package.json',
    '/models/../../package.json',
    '/models/..%2f..%2f..%2fpackage.json',
    '/lexicon/%2e%2e%2f%2e%2e%2fpackage.json',
    '/..\\..\\package.json',
    '//etc/passwd',
    '/assets',
    '/index.html%00.js',
    '/%',
    '/models/',
  ])('gives nothing for %s', async (path) => {
    expect((await ask(server.url, path)).status).toBe(404);
  });

  it('answers only those who know it by its own name, so that no page elsewhere reads the graph', async () => {
    for (const host of ['evil.example', 'evil.example:80', '127.0.0.1.evil.example', 'localhost.evil.example'])
      expect((await ask(server.url, '/graph.json', { host })).status).toBe(403);
    expect((await ask(server.url, '/graph.json', { host: 'localhost:1' })).status).toBe(200);
  });

  it('only gives', async () => {
    expect((await ask(server.url, '/graph.json', { method: 'POST' })).status).toBe(405);
    expect((await ask(server.url, '/graph.json', { method: 'HEAD' })).body).toBe('');
  });

  it('names a port that is in use', async () => {
    const port = Number(new URL(server.url).port);
    await expect(serve({ graph: undefined, port })).rejects.toThrow(
      `cannot listen on port ${port}: it is in use: give another with --port`,
    );
  });
});
