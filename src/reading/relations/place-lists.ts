import type { EntityIndex } from '../attributions/speakers.ts';
import { type Document, spanOf, textOf } from '../document.ts';
import type { Mention } from '../entities/cluster.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Site } from './places.ts';

/** Longer ones are lists of places, not addresses. */
const LONGEST = 4;

/**
 * Addresses: "Calgary, Alberta, Canada" has Calgary in Alberta, Alberta in Canada and Calgary in Canada. Names with commas between and no
 * "and" after them: "Paris, London and Rome" is a list. "Pokrovsk in Donetsk" too, whatever the tree makes of it.
 */
export function placeLists(doc: Document, lexicon: Lexicon, index: EntityIndex, names: readonly Mention[]): Site[] {
  const sorted = names.filter((m) => isSite(index, m)).sort((a, b) => a.first - b.first);
  const addresses: Mention[][] = [];
  for (const mention of sorted) {
    const last = addresses.at(-1)?.at(-1);
    if (
      last &&
      between(doc, last, mention) === ', ' &&
      index.clusters[index.at.get(mention.head) ?? -1]?.type === 'place'
    )
      addresses.at(-1)?.push(mention);
    else addresses.push([mention]);
  }
  const inOne = sorted.flatMap((mention, i): Site[] => {
    const next = sorted[i + 1];
    const entity = next && index.at.get(next.head);
    if (!next || entity === undefined || !/^ in (the )?$/.test(between(doc, mention, next))) return [];
    return isPlace(index, mention) && isPlace(index, next) ? [{ mention, entity, word: next.head, by: 'in' }] : [];
  });
  const inMany = addresses
    .filter((parts) => parts.length > 1 && parts.length <= LONGEST && !isList(doc, lexicon, parts))
    .flatMap((parts) =>
      parts.flatMap((mention, i) =>
        parts
          .slice(i + 1)
          .map((other) => ({ mention, entity: index.at.get(other.head) ?? -1, word: other.head, by: 'a comma' })),
      ),
    );
  return [...inOne, ...inMany];
}

function isPlace(index: EntityIndex, mention: Mention): boolean {
  return index.clusters[index.at.get(mention.head) ?? -1]?.type === 'place';
}

function isSite(index: EntityIndex, mention: Mention): boolean {
  return /^(place|organization)$/.test(index.clusters[index.at.get(mention.head) ?? -1]?.type ?? '');
}

function between(doc: Document, a: Mention, b: Mention): string {
  return doc.text.slice(spanOf(doc, a).end, spanOf(doc, b).start).replace(/\s+/g, ' ');
}

/** "Paris, London and Rome"; and a country lies in no other: "an alliance of Britain, France, Austria". */
function isList(doc: Document, lexicon: Lexicon, parts: readonly Mention[]): boolean {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first && lexicon.countryNames.has(textOf(doc, first).toLowerCase())) return true;
  const after = last ? doc.text.slice(spanOf(doc, last).end, spanOf(doc, last).end + 8) : '';
  return /^(?:\s*,)?\s+(?:and|or|&)\s/.test(after);
}
