/**
 * The letters by which a name is found as an acronym: its own, where it is one, else the initials of its capitalized words.
 *
 * @example acronym('NATO') // 'NATO'
 * @example acronym('North Atlantic Treaty Organization') // 'NATO'
 */
export function acronym(name: string): string {
  const letters = name.replace(/[.\s]/g, '');
  if (/^\p{Lu}[\p{Lu}\p{Nd}&]{1,7}$/u.test(letters)) return letters;
  const capitalized = name.split(/[\s-]+/).filter((word) => /^\p{Lu}/u.test(word));
  return capitalized.length > 1 ? capitalized.map((word) => word.charAt(0)).join('') : '';
}

/** "NATO" for "North Atlantic Treaty Organization". */
export function isAcronymOf(short: string, full: string): boolean {
  return !/\s/.test(short) && /\s/.test(full) && acronym(short) !== '' && acronym(short) === acronym(full);
}
