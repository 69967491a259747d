import type { EventType } from '../../schema/annotation.ts';
import type { Document } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Actor, Actors } from './actors.ts';

/** "Christie attacked Rubio": what one person of the news does to another by such words, he does with words. */
export function typeBetween(
  doc: Document,
  lexicon: Lexicon,
  actors: Actors,
  type: EventType,
  act: number,
  pair: readonly [Actor, Actor],
): EventType {
  const isVerbal = type === 'ASSAULT' && lexicon.verbalAttacks.has(doc.words[act]?.lemma.toLowerCase() ?? '');
  return isVerbal && pair.every(actors.isNamedPerson) ? 'DISAPPROVE' : type;
}
