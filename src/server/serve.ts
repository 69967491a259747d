import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { HearsayError } from '../errors.ts';

/** The page, the same place seen from src/server and from dist/server, and the data that the page's worker reads. */
const PAGE = fileURLToPath(new URL('../../dist/viewer/', import.meta.url));
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

const TYPES: ReadonlyMap<string, string> = new Map([
  ['.html', 'text/html; charset=utf-8'],
  ['.js', 'text/javascript; charset=utf-8'],
  ['.mjs', 'text/javascript; charset=utf-8'],
  ['.css', 'text/css; charset=utf-8'],
  ['.json', 'application/json; charset=utf-8'],
  ['.svg', 'image/svg+xml'],
  ['.wasm', 'application/wasm'],
  ['.txt', 'text/plain; charset=utf-8'],
  ['.tsv', 'text/plain; charset=utf-8'],
]);

/** No request leaves the page, and nothing but the page's own code runs in it. */
const HEADERS = {
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Cache-Control': 'no-cache',
} as const;

export interface ServeOptions {
  /** The graph file as text; without it the page asks for one. */
  readonly graph: string | undefined;
  /** 0 takes a free port. */
  readonly port: number;
}

export interface Server {
  readonly url: string;
  close(): void;
}

/**
 * Serves the viewer on this machine alone (127.0.0.1): the page, `graph.json`, and the language model for articles that are dropped.
 *
 * @throws HearsayError where the port is in use or the viewer is not built
 */
export async function serve({ graph, port }: ServeOptions): Promise<Server> {
  if (!(await isFile(join(PAGE, 'index.html'))))
    throw new HearsayError(`the viewer is not built (no ${PAGE}index.html): run npm run build`);
  const server = createServer((request, response) => {
    void answer(request, response, graph);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const what = error.code === 'EADDRINUSE' ? 'it is in use: give another with --port' : error.message;
      reject(new HearsayError(`cannot listen on port ${port}: ${what}`));
    });
    server.listen(port, '127.0.0.1', resolve);
  });
  const address = server.address();
  const actual = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://127.0.0.1:${actual}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

async function answer(request: IncomingMessage, response: ServerResponse, graph: string | undefined): Promise<void> {
  const send = (status: number, type: string, body: string) =>
    response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(request.method === 'HEAD' ? '' : body);
  // A page elsewhere that points its name at this machine must not read the graph.
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(request.headers.host ?? ''))
    return void send(403, 'text/plain', 'forbidden\n');
  if (request.method !== 'GET' && request.method !== 'HEAD') return void send(405, 'text/plain', 'only GET\n');
  const path = pathOf(request.url ?? '/');
  if (path === '/graph.json' && graph !== undefined) return void send(200, 'application/json; charset=utf-8', graph);
  const file = path === undefined ? undefined : await fileFor(path);
  if (file === undefined) return void send(404, 'text/plain', 'not found\n');
  response.writeHead(200, { ...HEADERS, 'Content-Type': TYPES.get(extname(file)) ?? 'application/octet-stream' });
  if (request.method === 'HEAD') response.end();
  else
    createReadStream(file)
      .on('error', () => response.destroy())
      .pipe(response);
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

/** The file behind a path: of the page, the model or the lexicon, and of nothing else. */
async function fileFor(path: string): Promise<string | undefined> {
  const [root, rest] = /^\/(models|lexicon)\//.test(path) ? [DATA, path] : [PAGE, path === '/' ? '/index.html' : path];
  const file = normalize(join(root, rest));
  if (!file.startsWith(root.endsWith(sep) ? root : root + sep) || file.includes('\0')) return undefined;
  return (await isFile(file)) ? file : undefined;
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
}
