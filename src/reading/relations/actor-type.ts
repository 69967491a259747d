import type { EntityType } from '../../schema/annotation.ts';
import type { Lexicon } from '../lexicon.ts';

/** The kind of actor that a noun names: "soldier" a person, "army" an organization; places and things are none. */
export function actorType(lexicon: Lexicon, noun: string): EntityType | undefined {
  const lemma = noun.toLowerCase();
  if (lexicon.personNouns.has(lemma)) return 'person';
  const group = lexicon.groupNouns.get(lemma) ?? lexicon.actorNouns.get(lemma);
  return group === 'place' ? undefined : group;
}
