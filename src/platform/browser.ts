import { InferenceSession, Tensor } from 'onnxruntime-web/wasm';
import { HearsayError } from '../errors.ts';
import { createLanguage } from '../language/language.ts';
import { damaged, readModelFiles } from '../language/model-files.ts';
import type { ModelSession } from '../language/session.ts';
import { parseLexicon } from '../reading/lexicon.ts';
import type { Reader } from '../reading/reader.ts';
import { ortSession } from './ort-session.ts';

const NETWORK = 'model.onnx';

export interface BrowserReaderOptions {
  /** Address of the folder with manifest.json, ending with a slash; nothing else is asked for. */
  readonly model: URL;
  /** File name → text of the tables in data/lexicon. */
  readonly tables: ReadonlyMap<string, string>;
  /** Is told the share of the model that has come, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/**
 * Loads the reader of English in a browser's worker, with ONNX Runtime as WebAssembly: the same model and decoders as in Node.
 *
 * @throws HearsayError where the model is missing or damaged
 */
export async function loadBrowserReader({ model, tables, onProgress }: BrowserReaderOptions): Promise<Reader> {
  const quiet = () => undefined;
  const { network, calibration, facts, ...rest } = await readModelFiles((name) =>
    download(new URL(name, model), name === NETWORK ? onProgress : quiet),
  );
  return {
    language: createLanguage({ ...rest, session: await openSession(network) }, tables),
    lexicon: parseLexicon(tables),
    facts,
    calibration,
  };
}

async function openSession(network: Uint8Array): Promise<ModelSession> {
  try {
    return ortSession(await InferenceSession.create(network, { logSeverityLevel: 3 }), Tensor);
  } catch {
    throw damaged(NETWORK);
  }
}

async function download(url: URL, onProgress: (share: number) => void): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(url).catch(() => null);
  if (!response?.ok || !response.body) throw new HearsayError(`the language model is missing: no ${url.pathname}`);
  const total = Number(response.headers.get('content-length'));
  let received = 0;
  const counted = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      received += chunk.length;
      if (total > 0) onProgress(Math.min(1, received / total));
      controller.enqueue(chunk);
    },
  });
  return new Uint8Array(await new Response(response.body.pipeThrough(counted)).arrayBuffer());
}
