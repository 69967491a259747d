import { randomUUID } from 'node:crypto';
import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';
import { reason } from './reason.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, which is then renamed. What is no file (a pipe, `/dev/null`) is written
 * to as it is: renaming would put a file in its place.
 *
 * @throws HearsayError where it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  try {
    const known = await stat(path).catch(() => undefined);
    if (known && !known.isFile()) await writeFile(path, text);
    // The file that a link points to, so that the link stays one.
    else await replace(known ? await realpath(path) : path, text, known?.mode);
  } catch (error) {
    throw new HearsayError(`cannot write ${path}: ${reason(error)}`);
  }
}

async function replace(path: string, text: string, mode?: number): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(temporary, text, { flag: 'wx', ...(mode === undefined ? {} : { mode }) });
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}
