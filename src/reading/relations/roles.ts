import type { EntityIndex } from '../attributions/speakers.ts';
import { child, type Document, lower, relation, textOf } from '../document.ts';
import type { Description } from '../entities/descriptions.ts';
import type { Lexicon } from '../lexicon.ts';
import type { RelationDraft } from './draft.ts';

/** Offices and kinship: "Kremlin spokesman Dmitri Peskov", "Yuri Ushakov, Putin's top foreign policy aide", "Trump's son-in-law". */
export function roles(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  descriptions: readonly Description[],
): RelationDraft[] {
  return descriptions.flatMap((d): RelationDraft[] => {
    if (index.clusters[d.cluster]?.type !== 'person') return [];
    const holder = holderOf(doc, lexicon, index, d);
    if (!holder || holder.cluster === d.cluster) return [];
    const kin =
      lexicon.kinship.has(textOf(doc, d.range).toLowerCase().replace(/^\S+ /, '')) ||
      lexicon.kinship.has(lower(doc, d.noun));
    if (kin && index.clusters[holder.cluster]?.type !== 'person') return [];
    const title = textOf(doc, d.range).replace(/\s+/g, ' ');
    return [
      {
        type: kin ? 'kin' : 'role',
        subject: d.cluster,
        object: holder.cluster,
        predicate: doc.words[d.noun]?.lemma ?? title,
        title,
        trigger: d.range,
        word: d.noun,
        subjectWord: d.name.head,
        objectWord: holder.word,
        context: /^(former|ex|late)\b/i.test(title) ? 'historical' : null,
        confidence: d.by === 'title' ? 0.9 : 0.85,
      },
    ];
  });
}

interface Holder {
  readonly cluster: number;
  readonly word: number;
}

/** For whom the office is held: the possessor, the "of", "for" or "with", or the name that stands right before the title. */
function holderOf(doc: Document, lexicon: Lexicon, index: EntityIndex, d: Description): Holder | undefined {
  const dependents = (doc.children[d.noun] ?? []).filter((c) => c < d.name.first || c > d.name.last);
  const possessor = dependents.find((c) => doc.words[c]?.deprel === 'nmod:poss');
  const complements = dependents.filter((c) => relation(doc, c) === 'nmod' && c > d.noun && isHolding(doc, c));
  for (const c of [...(possessor === undefined ? [] : [possessor]), ...complements]) {
    const cluster = index.at.get(c);
    if (cluster !== undefined) return { cluster, word: c };
  }
  return possessor === undefined ? nameBefore(doc, lexicon, index, d) : undefined;
}

function isHolding(doc: Document, noun: number): boolean {
  const preposition = child(doc, noun, 'case');
  return preposition !== undefined && /^(of|for|at|with|to|in)$/.test(lower(doc, preposition));
}

/** "U.S. special envoy", "Russian President" where the article names Russia. */
function nameBefore(doc: Document, lexicon: Lexicon, index: EntityIndex, d: Description): Holder | undefined {
  const word = d.range.first - 1;
  if (doc.words[word]?.sentence !== doc.words[d.noun]?.sentence) return undefined;
  const cluster = index.at.get(word) ?? index.countries.get(lexicon.demonyms.get(lower(doc, word)) ?? '');
  if (cluster === undefined || index.clusters[cluster]?.type === 'person') return undefined;
  return { cluster, word };
}
