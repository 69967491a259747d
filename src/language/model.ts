import type { RelationScorer } from './decoders/relations.ts';
import type { ModelSession } from './session.ts';

/** A trained model, ready to run: made by the platform from the files of data/models/en. */
export interface Model {
  readonly session: ModelSession;
  /** Word piece → id. */
  readonly vocabulary: ReadonlyMap<string, number>;
  /** Labels of the outputs, in their order. */
  readonly labels: { readonly upos: readonly string[]; readonly names: readonly string[] };
  readonly relations: RelationScorer;
}
