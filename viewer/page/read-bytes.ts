import type { NamedText } from '../state/read.ts';

/** The largest file that is opened: beyond it the browser would stand still. */
const LIMIT = 100 * 2 ** 20;

/**
 * The text of a file, in whatever encoding newsrooms send it.
 *
 * @throws Error with the file's name, where it is too large or no text
 */
export async function readBytes(name: string, content: Blob): Promise<NamedText> {
  if (content.size > LIMIT) throw new Error(`${name}: larger than ${LIMIT / 2 ** 20} MB`);
  const { decode } = await import('../../src/ingest/decode.ts');
  try {
    return { name, text: decode(new Uint8Array(await content.arrayBuffer())) };
  } catch (error) {
    throw new Error(`${name}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/**
 * Fetches what an address of this server holds.
 *
 * @throws Error with the file's name, where it cannot be had
 */
export async function fetchText(name: string, address: URL): Promise<NamedText> {
  const response = await fetch(address).catch(() => null);
  if (!response?.ok) throw new Error(`${name}: not found where the page lies (${response?.status ?? 'no answer'})`);
  return readBytes(name, await response.blob());
}
