import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { HearsayError } from '../../src/errors.ts';
import { readModelFiles } from '../../src/language/model-files.ts';
import { loadModel } from '../../src/platform/node-model.ts';

const folder = new URL('../../data/models/en/', import.meta.url);
const shipped = async (name: string) => new Uint8Array(await readFile(new URL(name, folder)));

test('the model that ships is whole and small enough', async () => {
  const { network, vocabulary, labels, relations } = await readModelFiles(shipped);
  expect(network.length).toBeLessThan(40 * 2 ** 20);
  expect(vocabulary.get('[SEP]')).toBe(102);
  expect(labels.upos).toContain('PROPN');
  expect(labels.names).toContain('S-place');
  expect(relations.labels).toContain('nsubj:pass');
});

test.each(['model.onnx', 'vocab.txt', 'relations.bin', 'facts.bin'])(
  'one changed byte of %s is one clear line',
  async (damaged) => {
    const read = async (name: string) => {
      const bytes = await shipped(name);
      if (name === damaged) bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
      return bytes;
    };
    await expect(readModelFiles(read)).rejects.toThrow(
      new HearsayError(`the language model is damaged (${damaged}): install hearsay again`),
    );
  },
);

test.each(['', '{', '[]', '{"files": {}}'])('so is a manifest that says %j', async (manifest) => {
  const read = async (name: string) => (name === 'manifest.json' ? new TextEncoder().encode(manifest) : shipped(name));
  await expect(readModelFiles(read)).rejects.toThrow('the language model is damaged (manifest.json)');
});

test('a network that its hash vouches for and ONNX Runtime cannot read is damaged too', async () => {
  const { mkdtemp, writeFile, rm } = await import('node:fs/promises');
  const { tmpdir } = await import('node:os');
  const { pathToFileURL } = await import('node:url');
  const broken = await mkdtemp(`${tmpdir()}/hearsay-`);
  try {
    const manifest = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'));
    const files = {
      'model.onnx': new Uint8Array([1, 2, 3]),
      'vocab.txt': await shipped('vocab.txt'),
      'relations.bin': await shipped('relations.bin'),
      'facts.bin': await shipped('facts.bin'),
    };
    for (const [name, bytes] of Object.entries(files)) {
      manifest.files[name] = { bytes: bytes.length, sha256: createHash('sha256').update(bytes).digest('hex') };
      await writeFile(`${broken}/${name}`, bytes);
    }
    await writeFile(`${broken}/manifest.json`, JSON.stringify(manifest));
    await expect(loadModel(pathToFileURL(`${broken}/`))).rejects.toThrow('the language model is damaged (model.onnx)');
  } finally {
    await rm(broken, { recursive: true });
  }
});

test('a missing model is one clear line that names the file', async () => {
  await expect(loadModel(new URL('file:///nowhere/'))).rejects.toThrow(
    /^the language model is missing: no \/nowhere\/manifest\.json/,
  );
});
