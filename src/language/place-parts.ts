import type { NameSpan } from './decoders/names.ts';

/**
 * The places of an address: "Edmonton, Alberta, Canada" names three. Corpora disagree whether it is one name, so the model does too.
 *
 * @param isPlace whether a name is likeliest a place's
 * @param form the word as written
 * @returns the names between the commas of a place's name, each as sure as the whole; any other name as it is
 * @example placeParts(address, () => true, (word) => ['Lima', ',', 'Peru'][word] ?? '') // words 0 and 2
 */
export function placeParts(
  name: NameSpan,
  isPlace: (name: NameSpan) => boolean,
  form: (word: number) => string,
): NameSpan[] {
  const { first, last } = name;
  const commas = Array.from({ length: last - first + 1 }, (_, i) => first + i).filter((word) => form(word) === ',');
  if (commas.length === 0 || !isPlace(name)) return [name];
  return [first - 1, ...commas]
    .map((before, i) => ({ ...name, first: before + 1, last: (commas[i] ?? last + 1) - 1 }))
    .filter((part) => part.first <= part.last);
}
