import { stat } from 'node:fs/promises';
import { join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The page, the same place seen from src/server and from dist/server, and the data that the page's worker reads. */
export const PAGE = fileURLToPath(new URL('../../dist/viewer/', import.meta.url));
/** The page in one file, without a graph yet. */
export const TEMPLATE = fileURLToPath(new URL('../../dist/viewer/page.html', import.meta.url));
const DATA = fileURLToPath(new URL('../../data/', import.meta.url));

/**
 * The file behind a path of an address: of the page, the model or the lexicon, and of nothing else.
 *
 * @param url as the request has it, never trusted: "/../../etc/passwd", "/%00"
 */
export async function fileFor(url: string): Promise<string | undefined> {
  const path = pathOf(url);
  if (path === undefined || path.includes('\0')) return undefined;
  const [root, rest] = /^\/(models|lexicon)\//.test(path) ? [DATA, path] : [PAGE, path === '/' ? '/index.html' : path];
  const file = normalize(join(root, rest));
  return file.startsWith(root) && (await isFile(file)) ? file : undefined;
}

/** The decoded path of an address, if it is one. */
export function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, 'http://localhost').pathname);
  } catch {
    return undefined;
  }
}

export async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (s) => s.isFile(),
    () => false,
  );
}
