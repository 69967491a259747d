import type { InferenceSession, Tensor, TensorConstructor } from 'onnxruntime-node';
import type { ModelInput, ModelOutputs, ModelSession } from '../language/session.ts';
import { OUTPUTS } from '../language/session.ts';

/**
 * Makes a session of the language layer from one of ONNX Runtime, whose API is the same in Node and in the browser.
 *
 * @param tensor the runtime's own class
 */
export function ortSession(session: InferenceSession, tensor: TensorConstructor): ModelSession {
  const row = (values: readonly number[]) =>
    new tensor('int64', BigInt64Array.from(values, BigInt), [1, values.length]);
  return {
    async run({ ids, shapes, words }: ModelInput): Promise<ModelOutputs> {
      const feeds = { ids: row(ids), shapes: row(shapes), words: row(words) };
      const found = await session.run(feeds, OUTPUTS);
      const output = (name: keyof ModelOutputs) => floats(found[name], name);
      return {
        sentence: output('sentence'),
        upos: output('upos'),
        names: output('names'),
        cue: output('cue'),
        roles: output('roles'),
        arcs: output('arcs'),
        relations: output('relations'),
        relation_dependent: output('relation_dependent'),
        relation_head: output('relation_head'),
        factuality: output('factuality'),
        vectors: output('vectors'),
      };
    },
  };
}

function floats(tensor: Tensor | undefined, name: string): Float32Array {
  if (tensor?.data instanceof Float32Array) return tensor.data;
  throw new TypeError(`the model has no float32 output "${name}"`);
}
