import { z } from 'zod';
import { Certainty, Context } from '../../schema/annotation.ts';

/** What a word says of the act that it governs: it did not happen, it may happen, it will. */
export interface Modality {
  readonly negates: boolean;
  /** Says of a claim that it is not so: "rejected the claim that …", "the claim that … is false". */
  readonly refutes: boolean;
  readonly certainty: Certainty | null;
  readonly context: Context | null;
}

const Row = z.tuple([
  z.string().min(1),
  z.enum(['negates', 'refutes', '']),
  z.union([Certainty, z.literal('')]),
  z.union([Context, z.literal('')]),
]);

/** Reads modality.tsv: word, negates, certainty, context. */
export function parseModality(rows: readonly string[][]): ReadonlyMap<string, Modality> {
  return new Map(
    rows.map((cells) => {
      const [word, negates, certainty, context] = Row.parse([0, 1, 2, 3].map((i) => cells[i] ?? ''));
      return [
        word,
        {
          negates: negates === 'negates',
          refutes: negates === 'refutes',
          certainty: certainty || null,
          context: context || null,
        },
      ];
    }),
  );
}
