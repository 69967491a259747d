import type { IngestLexicon } from './lexicon.ts';

export interface Byline {
  readonly byline: string | null;
  readonly publisher: string | null;
}

/** Longer lines that begin with "By" are sentences. */
const LONGEST = 140;
/** "Jane Doe", "Ludwig van der Berg", "J. D. O’Hara Jr."; in print also "JANE DOE". */
const NAME =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:(?:de|del|la|van|von|der|den|bin|al|el|di|da|dos|du|le) ){0,3}\p{Lu}[\p{L}.'’-]*){1,4}$/u;

/**
 * Reads a line that says who wrote the article: "By Jane Doe and John Roe, Associated Press", "by · UPI".
 *
 * @returns null where the line is something else ("By Monday, the fire had spread.")
 */
export function readByline(line: string, lexicon: IngestLexicon): Byline | null {
  if (line.length > LONGEST) return null;
  const said = /^by\b[\s:]*(.+)$/i.exec(line)?.[1]?.replace(/\s+/g, ' ');
  if (said === undefined) return null;
  const [names = '', ...places] = said.split(/ ?[·•|] ?/);
  const publishers = places.map((place) => place.trim()).filter(Boolean);
  // "by · UPI": the page leaves the author out.
  if (names === '') return publishers[0] ? { byline: null, publisher: publishers[0] } : null;
  // What follows the last name is the writer's paper or job: "Jane Doe, Staff Writer", but "Ann Lee, Bo Chu and Cy Fox".
  const and = /^.* (?:and|&) /.exec(names)?.[0].length ?? 0;
  const comma = names.slice(and).search(/,| for /);
  const end = comma === -1 ? names.length : and + comma;
  const parts = names
    .slice(0, end)
    .split(/,(?: and)? | and | & /)
    .filter(Boolean);
  const rest = names
    .slice(end)
    .split(/,(?: and)? | for /)
    .filter(Boolean);
  const isPublisher = (part: string) => lexicon.publishers.has(part.toLowerCase().replace(/^the /, ''));
  const people = parts.filter((part) => !isPublisher(part) && NAME.test(part));
  const publisher = publishers[0] ?? [...parts, ...rest].find(isPublisher) ?? null;
  const [first = ''] = parts;
  if (isPublisher(first)) return { byline: null, publisher };
  if (!NAME.test(first) || /[.!?]["”’]?$/.test(names.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
  const last = people.length > 1 ? ` and ${people.at(-1)}` : '';
  return { byline: people.slice(0, last ? -1 : undefined).join(', ') + last, publisher };
}
