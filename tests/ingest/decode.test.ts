import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { decode } from '../../src/ingest/decode.ts';
import { anyText } from './any-text.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? [...new TextEncoder().encode(part)] : part)));

const STORY = 'Tolliver: “No.”\r\n\r\nShe left\u00A0at once. 🚢';

describe('decode', () => {
  test('UTF-8 stays as it is: line ends, no-break spaces, characters beyond the BMP', () => {
    expect(decode(bytes(STORY))).toBe(STORY);
  });

  test('a byte order mark is no part of the text', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], STORY))).toBe(STORY);
    const little = [...STORY]
      .join('')
      .split('')
      .flatMap((unit) => [unit.charCodeAt(0) & 0xff, unit.charCodeAt(0) >> 8]);
    const big = little.map((_, i) => little[i ^ 1] ?? 0);
    expect(decode(bytes([0xff, 0xfe], little))).toBe(STORY);
    expect(decode(bytes([0xfe, 0xff], big))).toBe(STORY);
  });

  test('only the first byte order mark is taken away', () => {
    expect(decode(bytes([0xef, 0xbb, 0xbf], '\uFEFFStorm'))).toBe('\uFEFFStorm');
  });

  test('windows-1252, as old editors save it', () => {
    expect(decode(bytes([0x93], 'We stay,', [0x94], ' Jos', [0xe9], ' said ', [0x97], ' again.'))).toBe(
      '“We stay,” José said — again.',
    );
  });

  test('a broken byte in UTF-8 does not spoil the rest', () => {
    expect(decode(bytes('“We stay,” José said', [0xff], '.'))).toBe('“We stay,” José said\uFFFD.');
    expect(decode(bytes('“We stay,” Jos', [0xc3]))).toBe('“We stay,” Jos\uFFFD');
  });

  test('no bytes are an empty text', () => {
    expect(decode(new Uint8Array())).toBe('');
  });

  test.each<[string, Uint8Array, RegExp]>([
    ['a PDF', bytes('%PDF-1.7\n%', [0xe2, 0xe3]), /^a PDF, not text/],
    ['a Word document', bytes('PK', [3, 4, 20, 0]), /^a ZIP or Office document, not text/],
    ['a picture', bytes([0x89], 'PNG\r\n', [0x1a], '\n'), /^a PNG image, not text/],
    ['NUL bytes', bytes('Storm\0hits'), /^a binary file, not text/],
    ['many control characters', bytes('ab', [1, 2, 3, 4, 5, 6]), /^a binary file, not text/],
    ['a program in UTF-16', bytes([0xff, 0xfe], [0, 0, 0x41, 0, 0, 0]), /^a binary file, not text/],
  ])('%s is refused in one clear line', (_, file, message) => {
    expect(() => decode(file)).toThrow(HearsayError);
    expect(() => decode(file)).toThrow(message);
  });

  test('any bytes are a text or a clear error', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom('', '\uFEFF', '%PDF', 'GIF8'), (tail, head) => {
        try {
          expect(typeof decode(bytes(head, [...tail]))).toBe('string');
        } catch (error) {
          if (!(error instanceof HearsayError) || error.message.includes('\n')) throw error;
        }
      }),
    );
  });

  test('any text comes back from its UTF-8, with a byte order mark or without', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (any, marked) => {
        const text = any.toWellFormed().replace(/[\0-\x08\x0E-\x1F\x7F]/g, '');
        fc.pre(!/^(?:\uFEFF|%PDF-|GIF8)/.test(text));
        expect(decode(bytes(marked ? '\uFEFF' : '', text))).toBe(text);
      }),
    );
  });
});
