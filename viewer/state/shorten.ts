/**
 * Cuts a text to at most `length` UTF-16 code units at the end of a word, and says so with "…".
 *
 * @example
 * shorten('The conversation was very useful', 20) // 'The conversation …'
 */
export function shorten(text: string, length: number): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length - 1);
  const space = cut.lastIndexOf(' ');
  return `${(space > length / 2 ? cut.slice(0, space) : cut).trimEnd()} …`.toWellFormed();
}
