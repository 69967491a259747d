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
  const rest = /^by\b[\s:]*(.+)$/i.exec(line)?.[1]?.replace(/\s+/g, ' ');
  if (rest === undefined) return null;
  const [names = '', ...places] = rest.split(/ ?[·•|] ?/);
  const publishers = places.map((place) => place.trim()).filter(Boolean);
  // "by · UPI": the page leaves the author out.
  if (names === '') return publishers[0] ? { byline: null, publisher: publishers[0] } : null;
  const parts = names.split(/,(?: and)? ?| and | & | for (?=\p{Lu}|the )/u).filter(Boolean);
  const isPublisher = (part: string) => lexicon.publishers.has(part.toLowerCase().replace(/^the /, ''));
  const people = parts.filter((part) => !isPublisher(part) && NAME.test(part));
  const publisher = publishers[0] ?? parts.find(isPublisher) ?? null;
  const [first = ''] = parts;
  if (isPublisher(first)) return { byline: null, publisher };
  if (!NAME.test(first) || /[.!?]["”’]?$/.test(names.replace(/\b(?:Jr|Sr)\.$/, ''))) return null;
  const last = people.length > 1 ? ` and ${people.at(-1)}` : '';
  return { byline: people.slice(0, last ? -1 : undefined).join(', ') + last, publisher };
}
