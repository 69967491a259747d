import type { EntityIndex } from '../attributions/speakers.ts';
import { child, type Document, lower, relation } from '../document.ts';
import { type Cluster, hasName } from '../entities/cluster.ts';
import type { Lexicon } from '../lexicon.ts';
import { actorType } from './actor-type.ts';
import { conjuncts, prepositionOf } from './clauses.ts';
import { principalsOf } from './principals.ts';
import { surfaceSubject } from './subjects.ts';

/** Somebody who can act, and the word that says so. */
export interface Actor {
  readonly entity: number;
  readonly word: number;
}

export interface Actors {
  /** The actors that these words are: themselves, those they act for, the people of "a group of people". */
  readonly at: (words: readonly number[]) => Actor[];
  /** The nearest actors inside the phrase of a word that is none, but these: "a U.S. offer", "sanctions on Burma". */
  readonly inside: (word: number, except?: readonly Actor[]) => Actor[];
  /** Is it a person whose name the text gives? */
  readonly isNamedPerson: (actor: Actor) => boolean;
}

/** How deep a phrase is searched. */
const DEPTH = 2;

/** Makes the look-up of actors for a document. */
export function actorsOf(doc: Document, lexicon: Lexicon, index: EntityIndex): Actors {
  const acts = (entity: number | undefined) =>
    /^(person|organization|place)$/.test(index.clusters[entity ?? -1]?.type ?? '');
  const itself = (word: number): number[] => {
    const entity = index.at.get(word) ?? reported(word) ?? country(word) ?? home(word);
    if (entity !== undefined) return acts(entity) ? [entity] : [];
    return actorType(lexicon, doc.words[word]?.lemma ?? '') ? principalsOf(doc, lexicon, index, word) : [];
  };
  const country = (word: number) => index.countries.get(lexicon.demonyms.get(lower(doc, word)) ?? '');

  /** "The rebels said they will leave": they are the rebels, where nothing else is known. */
  function reported(word: number): number | undefined {
    if (!/^(they|it|he|she)$/.test(lower(doc, word))) return undefined;
    let clause = doc.words[word]?.head ?? -1;
    while (clause >= 0 && /^(xcomp|conj)$/.test(relation(doc, clause))) clause = doc.words[clause]?.head ?? -1;
    const speech = relation(doc, clause) === 'ccomp' ? (doc.words[clause]?.head ?? -1) : -1;
    const subject = speech < 0 ? undefined : surfaceSubject(doc, speech);
    const entity = subject === undefined || subject === word ? undefined : index.at.get(subject);
    return entity !== undefined && agrees(lower(doc, word), index.clusters[entity]) ? entity : undefined;
  }

  /** "The New York mogul" is not New York. */
  const actsAlone = (word: number) => lexicon.privateNouns.has(doc.words[word]?.lemma.toLowerCase() ?? '');
  const isLand = (word: number) => lexicon.groupNouns.get(doc.words[word]?.lemma.toLowerCase() ?? '') === 'place';

  /** "Roske, the foreign minister of Estmark, denied that his country …": Estmark, not Roske. */
  function home(word: number): number | undefined {
    const owner = isLand(word) ? child(doc, word, 'nmod:poss') : undefined;
    const mentions = owner === undefined ? [] : (index.clusters[index.at.get(owner) ?? -1]?.mentions ?? []);
    return mentions
      .filter(({ head }) => doc.words[head]?.sentence === doc.words[word]?.sentence)
      .flatMap(({ head }) => principalsOf(doc, lexicon, index, head))
      .find((entity) => index.clusters[entity]?.type === 'place');
  }

  function one(word: number): Actor[] {
    const known = itself(word);
    if (known.length > 0) return known.map((entity) => ({ entity, word }));
    const members = (doc.children[word] ?? []).filter(
      (c) => relation(doc, c) === 'nmod' && prepositionOf(doc, c) === 'of',
    );
    return doc.words[word]?.upos === 'VERB' ? [] : members.flatMap((m) => at(conjuncts(doc, m)));
  }

  function at(words: readonly number[]): Actor[] {
    const seen = new Set<number>();
    return words.flatMap(one).filter(({ entity }) => !seen.has(entity) && seen.add(entity));
  }

  function inside(word: number, except: readonly Actor[] = []): Actor[] {
    if (isLand(word) && lexicon.pronouns.has(lower(doc, child(doc, word, 'nmod:poss') ?? -1))) return [];
    let level = [word];
    for (let depth = 0; depth < DEPTH && level.length > 0; depth++) {
      level = level
        .filter((w) => !actsAlone(w))
        .flatMap((w) => doc.children[w] ?? [])
        .filter((c) => isPart(doc, c));
      const groups = [level.filter((w) => isOwner(doc, w)), level];
      for (const words of groups) {
        const found = at(words).filter(({ entity }) => !except.some((e) => e.entity === entity));
        if (found.length > 0) return found;
      }
    }
    return [];
  }

  function isNamedPerson({ entity }: Actor): boolean {
    const cluster = index.clusters[entity];
    return cluster?.type === 'person' && hasName(cluster);
  }

  return { at, inside, isNamedPerson };
}

/** "They" is no one person with a name, "it" no person, "he" nothing else. */
function agrees(pronoun: string, cluster: Cluster | undefined): boolean {
  if (cluster?.type !== 'person') return /^(they|it)$/.test(pronoun);
  return pronoun === 'they' ? cluster.mentions.every((m) => m.form !== 'name') : pronoun !== 'it';
}

/** Whose it is comes before whom it is about: "Japan's attack on Taiwan", "a U.S. offer to Iran", "calls by Moscow". */
function isOwner(doc: Document, word: number): boolean {
  return (
    /^(nmod:poss|amod|compound)$/.test(doc.words[word]?.deprel ?? '') ||
    /^(by|from)$/.test(prepositionOf(doc, word) ?? '')
  );
}

/** Words that narrow a noun, and by whom it is done; not those that only coordinate or describe it in passing. */
function isPart(doc: Document, word: number): boolean {
  const deprel = doc.words[word]?.deprel;
  return (
    deprel === 'obl:agent' ||
    (/^(nmod|amod|compound|appos|acl|obj|conj)$/.test(relation(doc, word)) && deprel !== 'acl:relcl')
  );
}
