import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';

/**
 * Writes a file whole or not at all: to a temporary file beside it, which is then renamed.
 *
 * @throws HearsayError where it cannot be written
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    await writeFile(temporary, text);
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw new HearsayError(`cannot write ${path}: ${reason(error)}`);
  }
}

/** Why a call to the system failed, in words: "no such folder" rather than ENOENT. */
export function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  const words: ReadonlyMap<string, string> = new Map([
    ['ENOENT', 'no such file or folder'],
    ['EACCES', 'permission denied'],
    ['EPERM', 'permission denied'],
    ['EISDIR', 'it is a folder'],
    ['ENOTDIR', 'a part of its path is no folder'],
    ['ENOSPC', 'no space left'],
    ['EROFS', 'the disk is read-only'],
    ['EADDRINUSE', 'the port is in use'],
  ]);
  return words.get(code) ?? (code || String(error));
}
