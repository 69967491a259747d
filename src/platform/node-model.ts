import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { HearsayError } from '../errors.ts';
import type { Calibration } from '../language/calibration.ts';
import type { FactScorer } from '../language/decoders/facts.ts';
import type { Model } from '../language/model.ts';
import { damaged, readModelFiles } from '../language/model-files.ts';
import type { ModelSession } from '../language/session.ts';
import { areProductsExact, EXACT } from './int8-products.ts';
import { ortSession } from './ort-session.ts';

/** ONNX Runtime's level of errors: it warns of things that users cannot mend. */
const ERRORS_ONLY = 3;

export interface ModelOptions {
  /** Threads that read one window together. Default: two, or one where there is one core. */
  readonly threads?: number;
}

/** A model, the head of facts on top of it, and what its confidences are worth. */
interface LoadedModel extends Model {
  readonly facts: FactScorer;
  readonly calibration: Calibration;
}

/**
 * Loads a model in Node.
 *
 * @param folder URL of the folder with manifest.json, ending with a slash
 * @throws HearsayError where a file is missing or damaged
 */
export async function loadModel(
  folder: URL,
  { threads = Math.min(2, availableParallelism()) }: ModelOptions = {},
): Promise<LoadedModel> {
  const { network, ...rest } = await readModelFiles((name) => read(new URL(name, folder)));
  return { ...rest, session: await openSession(network, threads) };
}

async function openSession(network: Uint8Array, threads: number): Promise<ModelSession> {
  const runtime = await import('onnxruntime-node');
  const { InferenceSession, Tensor } = runtime;
  const extra = (await areProductsExact(runtime)) ? {} : EXACT;
  try {
    const session = await InferenceSession.create(network, {
      intraOpNumThreads: threads,
      interOpNumThreads: 1,
      logSeverityLevel: ERRORS_ONLY,
      extra,
    });
    return ortSession(session, Tensor);
  } catch {
    throw damaged('model.onnx');
  }
}

async function read(url: URL): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(url);
  } catch {
    throw new HearsayError(`the language model is missing: no ${fileURLToPath(url)}; install hearsay again`);
  }
}
