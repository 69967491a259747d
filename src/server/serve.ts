import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { HearsayError } from '../errors.ts';
import { fileFor, isFile, PAGE, pathOf } from './files.ts';
import { HEADERS, typeOf } from './headers.ts';

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
  const { method, headers, url = '/' } = request;
  const send = (status: number, type: string, body: string) =>
    response.writeHead(status, { ...HEADERS, 'Content-Type': type }).end(method === 'HEAD' ? '' : body);
  // A page elsewhere that points its name at this machine must not read the graph (DNS rebinding).
  if (!/^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '')) return void send(403, 'text/plain', 'forbidden\n');
  if (method !== 'GET' && method !== 'HEAD') return void send(405, 'text/plain', 'only GET\n');
  if (graph !== undefined && pathOf(url) === '/graph.json') return void send(200, typeOf('.json'), graph);
  const file = await fileFor(url);
  if (file === undefined) return void send(404, 'text/plain', 'not found\n');
  // Without the length the page could not say how far the download of the model is.
  const { size } = await stat(file);
  response.writeHead(200, { ...HEADERS, 'Content-Type': typeOf(extname(file)), 'Content-Length': size });
  if (method === 'HEAD') response.end();
  // A browser that hangs up is no error.
  else await pipeline(createReadStream(file), response).catch(() => undefined);
}
