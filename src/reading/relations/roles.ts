import { FactType } from '../../schema/annotation.ts';
import type { EntityIndex } from '../attributions/speakers.ts';
import { type Document, lower, relation, textOf } from '../document.ts';
import type { Description } from '../entities/descriptions.ts';
import type { Lexicon } from '../lexicon.ts';
import { actorType } from './actor-type.ts';
import { conjuncts, prepositionOf } from './clauses.ts';
import type { UnweighedDraft } from './draft.ts';
import { canHold } from './fact-types.ts';
import { linked } from './facts.ts';
import { hyphenated } from './hyphenated.ts';
import { predicateKey } from './predicate-table.ts';

/** Most nouns with these endings name somebody by what he does. */
const PERSON_ENDING = /([eo]r|ist|ian|ant|ess|eer|man|woman|naut|crat|ee)$/;

/**
 * What somebody or something is to another, by what the text calls it: "Kremlin spokesman Dmitri Peskov", "Yuri Ushakov, Putin's top
 * foreign policy aide", "Trump's son-in-law", "Instagram, a subsidiary of Meta", "Kahului is an airport in Hawaii".
 */
export function roles(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  descriptions: readonly Description[],
): UnweighedDraft[] {
  return descriptions.flatMap((d) =>
    holdersOf(doc, lexicon, index, d).flatMap((holder): UnweighedDraft[] => {
      const title = textOf(doc, d.range).replace(/\s+/g, ' ');
      const found = factOf(doc, lexicon, index, d, holder);
      if (!found) return [];
      const [self, other] = [
        { entity: d.cluster, word: d.name.head },
        { entity: holder.cluster, word: holder.word },
      ];
      const [subject, object] = found.reversed ? [other, self] : [self, other];
      return [
        {
          type: found.type,
          ...{ subject: subject.entity, subjectWord: subject.word, object: object.entity, objectWord: object.word },
          predicate: found.type === 'kin' ? hyphenated(doc, d.noun) : (doc.words[d.noun]?.lemma ?? title),
          title: found.type === 'kin' ? hyphenated(doc, d.noun) : found.type === 'role' ? title : null,
          trigger: d.range,
          words: [d.noun],
          context: /^(former|ex|late)\b/i.test(title) ? 'historical' : null,
          ...(d.by === 'title' || d.by === 'apposition' ? { isPassing: true } : {}),
          grounds: [`stated by ${d.by}`],
        },
      ];
    }),
  );
}

/** Kinship, what facts.tsv says of the noun, an office, or a place in a place; nothing where the entities do not fit. */
function factOf(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  d: Description,
  holder: Holder,
): { type: (typeof FactType.options)[number]; reversed: boolean } | undefined {
  const fits = (type: (typeof FactType.options)[number], reversed = false) =>
    reversed ? canHold(type, index, holder.cluster, d.cluster) : canHold(type, index, d.cluster, holder.cluster);
  if (lexicon.kinship.has(hyphenated(doc, d.noun))) return fits('kin') ? { type: 'kin', reversed: false } : undefined;
  const row = lexicon.facts.get(predicateKey('noun', doc.words[d.noun]?.lemma.toLowerCase() ?? ''))?.[0];
  if (row && row.type !== '=' && FactType.safeParse(row.type).success) {
    const type = FactType.parse(row.type);
    if (fits(type, row.reversed)) return { type, reversed: row.reversed };
  }
  const isOffice = lexicon.offices.has(doc.words[d.noun]?.lemma.toLowerCase() ?? '');
  if (fits('role') && (isOffice || (isMemberOf(index, holder) && namesPerson(doc, lexicon, d.noun))))
    return { type: 'role', reversed: false };
  return /^(in|on|near)$/.test(holder.preposition) && fits('located_in')
    ? { type: 'located_in', reversed: false }
    : undefined;
}

/** "NASA astronaut Buzz Aldrin" works for NASA; "German skater", "Robeson's friend" hold no office. */
function isMemberOf(index: EntityIndex, holder: Holder): boolean {
  return index.clusters[holder.cluster]?.type === 'organization';
}

/** "astronaut", "spokesman", "seamstress"; not "book" or "statement". */
function namesPerson(doc: Document, lexicon: Lexicon, noun: number): boolean {
  const lemma = doc.words[noun]?.lemma.toLowerCase() ?? '';
  return actorType(lexicon, lemma) === 'person' || PERSON_ENDING.test(lemma);
}

interface Holder {
  readonly cluster: number;
  readonly word: number;
  readonly preposition: string;
}

/** For whom the office is held: the possessor, the "of", "for" or "with", or the name that stands right before the title. */
function holdersOf(doc: Document, lexicon: Lexicon, index: EntityIndex, d: Description): Holder[] {
  const phrase = Array.from({ length: d.range.last - d.noun + 1 }, (_, i) => d.noun + i); // "son-in-law" is five words
  const dependents = phrase
    .flatMap((word) => doc.children[word] ?? [])
    .filter((c) => (c < d.range.first || c > d.range.last) && (c < d.name.first || c > d.name.last));
  const possessors = dependents.filter((c) => doc.words[c]?.deprel === 'nmod:poss');
  const complements = dependents.filter((c) => relation(doc, c) === 'nmod' && c > d.noun && isHolding(doc, c));
  for (const c of [...possessors, ...complements]) {
    const found = linked(doc, index, conjuncts(doc, c));
    const preposition = prepositionOf(doc, c) ?? '';
    if (found.length > 0) return found.map(([cluster, word]) => ({ cluster, word, preposition }));
  }
  return possessors.length === 0 ? nameBefore(doc, lexicon, index, d) : [];
}

function isHolding(doc: Document, noun: number): boolean {
  return /^(of|for|from|at|with|to|in|on|near)$/.test(prepositionOf(doc, noun) ?? '');
}

/** "U.S. special envoy", "Russian President" where the article names Russia. */
function nameBefore(doc: Document, lexicon: Lexicon, index: EntityIndex, d: Description): Holder[] {
  const word = d.range.first - 1;
  if (doc.words[word]?.sentence !== doc.words[d.noun]?.sentence) return [];
  const cluster = index.at.get(word) ?? index.countries.get(lexicon.demonyms.get(lower(doc, word)) ?? '');
  if (cluster === undefined || index.clusters[cluster]?.type === 'person') return [];
  return [{ cluster, word, preposition: '' }];
}
