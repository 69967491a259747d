import { open } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';

/** The most bytes that one input may have: 64 MB, thousands of articles. */
const MOST_BYTES = 64 * 1024 * 1024;
/** Bytes read at a time. */
const CHUNK = 1024 * 1024;

/**
 * Reads a file or standard input.
 *
 * @param path the file's path; `-` is standard input
 * @throws HearsayError where there is no such file, it is a directory, may not be read or is larger than 64 MB
 */
export async function readInput(path: string): Promise<Uint8Array> {
  if (path === '-') return collect(process.stdin, 'standard input');
  try {
    const file = await open(path);
    try {
      const stat = await file.stat();
      if (stat.isDirectory()) throw new HearsayError(`${path}: a directory: name the files in it`);
      if (stat.size > MOST_BYTES) throw tooLarge(path);
      // A pipe or a device tells no size, so what comes is counted too.
      return await collect(file.createReadStream({ highWaterMark: CHUNK }), path);
    } finally {
      await file.close();
    }
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    throw new HearsayError(`${path}: ${reason(error)}`);
  }
}

async function collect(stream: AsyncIterable<Uint8Array | string>, name: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of stream) {
    const bytes = typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk;
    size += bytes.length;
    if (size > MOST_BYTES) throw tooLarge(name);
    chunks.push(bytes);
  }
  return Buffer.concat(chunks);
}

function tooLarge(name: string): HearsayError {
  return new HearsayError(`${name}: larger than 64 MB: split it`);
}

function reason(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'no such file';
  if (code === 'EISDIR') return 'a directory: name the files in it';
  if (code === 'EACCES' || code === 'EPERM') return 'may not be read: check its permissions';
  return `cannot be read: ${error instanceof Error ? error.message : 'unknown reason'}`;
}
