import type { Model } from '../../src/language/model.ts';
import type { ModelInput, ModelOutputs } from '../../src/language/session.ts';

const UPOS = ['NOUN', 'VERB', 'PUNCT'];
const NAMES = ['O', 'B-person', 'I-person', 'E-person', 'S-person', 'B-misc', 'I-misc', 'E-misc', 'S-misc'];
const RELATIONS = ['root', 'nsubj', 'punct'];
const WIDTH = 2;

/** A number from -5 to 5 that depends on its arguments alone. */
function noise(...of: readonly number[]): number {
  const mixed = of.reduce((hash, n) => Math.imul(hash ^ n, 2654435761) >>> 7, 97);
  return (mixed % 1000) / 100 - 5;
}

/** A model that answers nonsense, the same for the same window: what decoders make of it must still be well-formed. */
export function nonsenseModel(seen: ModelInput[] = []): Model {
  const run = async (input: ModelInput): Promise<ModelOutputs> => {
    seen.push(input);
    const words = input.words.length;
    const piece = (word: number) => input.ids[input.words[word] ?? 0] ?? 0;
    const make = (salt: number, width: number) =>
      Float32Array.from({ length: words * width }, (_, k) => noise(salt, piece(Math.floor(k / width)), k % width));
    const square = (salt: number) => make(salt, words);
    const roles = new Float32Array(2 * words * words);
    roles.set(square(5));
    roles.set(square(6), words * words);
    return {
      sentence: make(1, 1),
      upos: make(2, UPOS.length),
      names: make(3, NAMES.length),
      cue: make(4, 3),
      roles,
      arcs: square(7),
      relations: make(11, RELATIONS.length),
      relation_dependent: make(8, WIDTH),
      relation_head: make(9, WIDTH),
      factuality: make(10, 1),
      vectors: make(11, WIDTH),
    };
  };
  return {
    session: { run },
    vocabulary: new Map(['[PAD]', ...'abcdefghijklmnopqrstuvwxyz'].map((piece, id) => [piece, id])),
    labels: { upos: UPOS, names: NAMES },
    relations: {
      labels: RELATIONS,
      width: WIDTH,
      weights: Float64Array.of(0, 1, 0, 0, 0, 1),
      bias: Float64Array.of(0, 0, 0),
    },
  };
}
