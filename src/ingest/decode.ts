import { HearsayError } from '../errors.ts';

/** How files begin that hold no text, so that the message can say what was given. */
const BINARY: readonly (readonly [name: string, magic: string])[] = [
  ['a PDF', '%PDF-'],
  ['a ZIP or Office document', 'PK\x03\x04'],
  ['an Office document', '\xD0\xCF\x11\xE0'],
  ['a gzip archive', '\x1F\x8B'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xFF\xD8\xFF'],
  ['a GIF image', 'GIF8'],
];
/** 0x80 to 0x9F in windows-1252 (WHATWG Encoding Standard, index windows-1252). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8DŽ\x8F\x90‘’“”•–—˜™š›œ\x9DžŸ';
/** A text holds hardly any control characters; a binary file that happens to hold no NUL does. */
const MOST_CONTROLS = 0.02;

/**
 * Bytes to text. UTF-8 and UTF-16 go by their byte order mark, which is no part of the text; without one it is UTF-8 where that
 * fits. Otherwise it is windows-1252, as the WHATWG Encoding Standard has it for English, unless all but a few bytes are UTF-8: then
 * these few become U+FFFD.
 *
 * @throws HearsayError where the bytes are no text
 * @example decode(new Uint8Array([0x93, 0x48, 0x69, 0x94])) // '“Hi”'
 */
export function decode(bytes: Uint8Array): string {
  const known = BINARY.find(([, magic]) => startsWith(bytes, magic));
  if (known) throw new HearsayError(`${known[0]}, not text: give its text instead`);
  const text = startsWith(bytes, '\xFF\xFE')
    ? new TextDecoder('utf-16le').decode(bytes)
    : startsWith(bytes, '\xFE\xFF')
      ? new TextDecoder('utf-16be').decode(bytes)
      : decodeUnmarked(bytes);
  if (text.includes('\0') || controlShare(text) > MOST_CONTROLS)
    throw new HearsayError('a binary file, not text: give plain text, HTML, JSON or GEXF');
  return text;
}

function startsWith(bytes: Uint8Array, magic: string): boolean {
  return bytes.length >= magic.length && [...magic].every((char, index) => bytes[index] === char.charCodeAt(0));
}

function decodeUnmarked(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('utf-8').decode(bytes);
    const broken = count(text, /\uFFFD/g);
    return count(text, /[^\x00-\x7F\uFFFD]/g) > broken ? text : decodeWindows1252(bytes);
  }
}

/** Node 20's own decoder of this name is one of ISO 8859-1: it leaves control characters where quotation marks stand. */
function decodeWindows1252(bytes: Uint8Array): string {
  return new TextDecoder('windows-1252')
    .decode(bytes)
    .replace(/[\x80-\x9F]/g, (char) => WINDOWS_1252.charAt(char.charCodeAt(0) - 0x80));
}

/** Share of control characters that no text file holds. */
function controlShare(text: string): number {
  return text.length === 0 ? 0 : count(text, /[\x00-\x08\x0E-\x1A\x1C-\x1F\x7F]/g) / text.length;
}

function count(text: string, pattern: RegExp): number {
  let n = 0;
  for (const _ of text.matchAll(pattern)) n++;
  return n;
}
