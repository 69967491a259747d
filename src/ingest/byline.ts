import type { IngestLexicon } from './lexicon.ts';

export interface Byline {
  readonly byline: string | null;
  readonly publisher: string | null;
}

/** Longer lines that begin with "By" are sentences. */
const LONGEST = 140;
const MOST_NAMES = 6;

/**
 * Reads a line that says who wrote the article: "By Jane Doe and John Roe, Associated Press", "by · UPI".
 *
 * @returns null where the line is something else ("By Monday, the fire had spread.")
 */
export function readByline(line: string, lexicon: IngestLexicon): Byline | null {
  if (line.length > LONGEST) return null;
  const said = /^by\b[\s:]*(.+)$/i.exec(line)?.[1]?.replace(/\s+/g, ' ');
  if (said === undefined) return null;
  const [names = '', ...others] = said.split(/ ?[·•|] ?/);
  // Beside the publisher a page puts the date or "5 min read" there.
  const [printed = null] = others.map((other) => other.trim()).filter((other) => other && !/\d/.test(other));
  // "by · UPI": the page leaves the author out.
  if (names === '') return printed === null ? null : { byline: null, publisher: printed };
  const { parts, rest } = listOf(names);
  const isPublisher = (part: string) => lexicon.publishers.has(part.toLowerCase().replace(/^the /, ''));
  const authors = parts.map((part) => withPublisher(part, isPublisher));
  const people = authors.flatMap(({ name }) => (isName(name, lexicon) ? [name] : []));
  const publisher =
    printed ?? authors.find((author) => author.publisher)?.publisher ?? rest.find((part) => isPublisher(part)) ?? null;
  const [first] = authors;
  if (first?.name === '') return { byline: null, publisher };
  if (!first || first.name !== people[0] || isSentence(names)) return null;
  const last = people.length > 1 ? ` and ${people.at(-1)}` : '';
  return { byline: people.slice(0, last ? -1 : undefined).join(', ') + last, publisher };
}

/** What follows the last name is the writer's paper or job: "Jane Doe, Staff Writer", but "Ann Lee, Bo Chu and Cy Fox". */
function listOf(names: string): { parts: string[]; rest: string[] } {
  const and = /^.* (?:and|&) /.exec(names)?.[0].length ?? 0;
  const comma = names.slice(and).search(/,| for /);
  const end = comma === -1 ? names.length : and + comma;
  const split = (list: string, by: RegExp) => list.split(by).filter(Boolean);
  return {
    parts: split(names.slice(0, end), /,(?: and)? | and | & /),
    rest: split(names.slice(end), /,(?: and)? | for /),
  };
}

/** "JANE DOE Associated Press" as newspapers print it; but Steve Forbes is a man. */
function withPublisher(
  part: string,
  isPublisher: (part: string) => boolean,
): { name: string; publisher: string | null } {
  if (isPublisher(part)) return { name: '', publisher: part };
  const words = part.split(' ');
  for (let cut = 2; cut < words.length; cut++) {
    const publisher = words.slice(cut).join(' ');
    if (isPublisher(publisher) && (words.length - cut > 1 || /^\p{Lu}{2,}$/u.test(publisher)))
      return { name: words.slice(0, cut).join(' '), publisher };
  }
  return { name: part, publisher: null };
}

/** "Jane Doe", "Ludwig van der Berg", "J. D. O’Hara Jr."; in print also "JANE DOE". */
function isName(text: string, lexicon: IngestLexicon): boolean {
  const words = text.split(' ');
  const isCapital = (word: string | undefined) => /^\p{Lu}[\p{L}.'’-]*$/u.test(word ?? '');
  return (
    words.length > 1 &&
    words.length <= MOST_NAMES &&
    isCapital(words[0]) &&
    isCapital(words.at(-1)) &&
    words.every((word) => isCapital(word) || lexicon.nameParticles.has(word))
  );
}

/** "J. D. Hara Jr." ends with a full stop and is none. */
function isSentence(names: string): boolean {
  return /\p{Ll}{2}[.!?]["”’]?$/u.test(names);
}
