import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import { EventType } from '../schema/annotation.ts';
import { type Calibration, UNCALIBRATED } from './calibration.ts';
import { type FactScorer, readFacts } from './decoders/facts.ts';
import { readRelations } from './decoders/relations.ts';
import type { Model } from './model.ts';
import { parseVocabulary } from './word-pieces.ts';

const MANIFEST = 'manifest.json';
const [NETWORK, VOCABULARY, RELATIONS, FACTS] = ['model.onnx', 'vocab.txt', 'relations.bin', 'facts.bin'] as const;

const Knots = z.array(z.tuple([z.number(), z.number()]));

/** Whole thousandths between blanks. */
const Vector = z
  .string()
  .regex(/^-?\d+(?: -?\d+)*$/)
  .transform((line) => Float32Array.from(line.split(' '), (number) => Number(number) / 1000));

/** A logistic regression. */
const Weights = z
  .object({
    bias: z.number(),
    traits: z.record(z.string(), z.number()),
    vectors: z.record(z.string(), Vector),
  })
  .transform(({ bias, traits, vectors }) => ({
    bias,
    weights: new Map(Object.entries(traits)),
    vectors: new Map(Object.entries(vectors)),
  }));

/** What the runtime reads of manifest.json; the rest tells people where the model comes from. */
const Manifest = z.object({
  labels: z.object({ upos: z.array(z.string()), names: z.array(z.string()), relations: z.array(z.string()) }),
  files: z.record(z.string(), z.object({ bytes: z.int(), sha256: z.string() })),
  calibration: z
    .object({
      attributions: Knots,
      relations: z
        .object({
          ...{ ends: Weights, type: Weights, facts: Weights },
          acts: z.array(z.object({ type: EventType, weights: Weights })),
        })
        .nullable(),
    })
    .optional(),
});

/** All of a model but the session, which the platform makes of `network`. */
export interface ModelFiles extends Omit<Model, 'session'> {
  /** An ONNX file. */
  readonly network: Uint8Array<ArrayBuffer>;
  readonly calibration: Calibration;
  readonly facts: FactScorer;
}

/** Reads one file of the model by its name. */
export type ReadFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/**
 * Reads and checks the files of a model.
 *
 * @throws HearsayError where one is missing or is not the one that the manifest names
 */
export async function readModelFiles(read: ReadFile): Promise<ModelFiles> {
  const manifest = parseManifest(text(await read(MANIFEST)));
  const checked = async (name: string) => check(name, await read(name), manifest.files[name]);
  const [network, vocabulary, relations, facts] = await Promise.all(
    [NETWORK, VOCABULARY, RELATIONS, FACTS].map(checked),
  );
  if (!network || !vocabulary || !relations || !facts) throw damaged(MANIFEST);
  const { upos, names } = manifest.labels;
  return {
    network,
    calibration: manifest.calibration ?? UNCALIBRATED,
    labels: { upos, names },
    vocabulary: parseVocabulary(text(vocabulary)),
    relations: whole(RELATIONS, () => readRelations(relations, manifest.labels.relations)),
    facts: whole(FACTS, () => readFacts(facts)),
  };
}

function text(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function parseManifest(json: string): z.infer<typeof Manifest> {
  try {
    return Manifest.parse(JSON.parse(json));
  } catch {
    throw damaged(MANIFEST);
  }
}

async function check(
  name: string,
  bytes: Uint8Array<ArrayBuffer>,
  expected: { bytes: number; sha256: string } | undefined,
): Promise<Uint8Array<ArrayBuffer>> {
  if (bytes.length !== expected?.bytes || (await sha256(bytes)) !== expected.sha256) throw damaged(name);
  return bytes;
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** What a file holds, where it can be read. */
function whole<Content>(name: string, read: () => Content): Content {
  try {
    return read();
  } catch {
    throw damaged(name);
  }
}

/** The error of a model file that is not what was trained. */
export function damaged(name: string): HearsayError {
  return new HearsayError(`the language model is damaged (${name}): install hearsay again`);
}
