import type { NameSpan } from './decoders/names.ts';
import type { SentenceReading } from './reading.ts';

/**
 * "[Hillary Clinton]" where the model has found but one of the two: a given name before a person's name is its beginning, and of a given name alone
 * what the tree has for its other part is the end.
 *
 * @param name a name of the sentence
 * @param sentence with all its names
 * @param isPerson whether the model takes it for a person
 * @param isGiven whether a word is a given name, by its index in the text
 */
export function withWholeName(
  name: NameSpan,
  { first, upos, heads, deprels, names }: Pick<SentenceReading, 'first' | 'upos' | 'heads' | 'deprels' | 'names'>,
  isPerson: boolean,
  isGiven: (word: number) => boolean,
): NameSpan {
  if (!isPerson) return name;
  const isFree = (word: number) =>
    upos[word - first] === 'PROPN' && names.every((other) => word < other.first || word > other.last);
  const isPart = (word: number) => {
    const head = heads[word - first] ?? -1;
    return deprels[word - first] === 'flat' && name.first <= head && head <= name.last;
  };
  const [before, after] = [name.first - 1, name.last + 1];
  const isAlone = name.first === name.last && isGiven(name.first);
  return {
    ...name,
    first: isFree(before) && isGiven(before) ? before : name.first,
    last: isAlone && isFree(after) && isPart(after) ? after : name.last,
  };
}
