import type { Evidence } from '../../language/decoders/logistic.ts';
import { type Document, indicesOf, lower, relation } from '../document.ts';
import { type Cluster, hasName, type Mention } from '../entities/cluster.ts';
import type { UnweighedDraft } from './draft.ts';
import { treePath } from './tree-path.ts';

/** How sure the tree is of its least sure step from one end to the other. */
const STEPS = [0.5, 0.8, 0.95, 0.99] as const;
/** More people than this in two sentences confuse as much. */
const MOST_PEOPLE = 4;

/**
 * Makes the function that says what is known of how a relation was read: what its probability is learned from (trust.ts). What is true of it, in words,
 * and what the encoder makes of the words that state the act and its two ends.
 *
 * @param clusters the entities that drafts name by index
 */
export function evidenceIn(doc: Document, clusters: readonly Cluster[]): (draft: UnweighedDraft) => Evidence {
  const traitsOf = traitsIn(doc, clusters);
  return (draft) => ({
    traits: traitsOf(draft),
    vectors: new Map([
      ['verb', doc.vectors.of(draft.words[0])],
      ['subject', doc.vectors.of(draft.subjectWord)],
      ['object', doc.vectors.of(draft.objectWord)],
    ]),
  });
}

function traitsIn(doc: Document, clusters: readonly Cluster[]): (draft: UnweighedDraft) => string[] {
  const people = peopleBySentence(doc, clusters);
  // Who hands over one sentence mostly has chosen it for what happens in it.
  const whole = doc.sentences.length === 1 ? ['a sentence by itself'] : [];
  const isNamed = clusters.map(hasName);
  const mentionAt = clusters.map(mentionByWord);

  function endTraits(side: 'subject' | 'object', entity: number, word: number): string[] {
    const cluster = clusters[entity];
    const mention = mentionAt[entity]?.get(word);
    const form = mention?.form ?? 'principal';
    const known = isNamed[entity] === true;
    const sentence = doc.words[word]?.sentence ?? 0;
    const rivals = new Set([...(people.get(sentence) ?? []), ...(people.get(sentence - 1) ?? [])]).size;
    return [
      `${side} ${form}`,
      `${side} ${cluster?.type}`,
      ...(known ? [] : [`${side} unnamed`]),
      ...(form === 'pronoun' ? [`${side} ${lower(doc, word)}`] : []),
      ...(form === 'name' && isWithin(doc, mention, word) ? [`${side} within a name`] : []),
      // "He" and "the senator" may mean somebody else.
      ...(known && /^(pronoun|nominal)$/.test(form) ? [`${side} ${form} among ${Math.min(rivals, MOST_PEOPLE)}`] : []),
    ];
  }

  return (draft) => {
    const { subject, object, subjectWord, objectWord, words, type } = draft;
    const [verb] = words;
    const types = `${clusters[subject]?.type} ${clusters[object]?.type}`;
    return [
      ...whole,
      ...draft.grounds,
      `type ${type}`,
      `types ${types}`,
      `type ${type} ${types}`,
      `verb ${doc.words[verb]?.lemma.toLowerCase()}`,
      `verb ${doc.words[verb]?.deprel}`,
      ...endTraits('subject', subject, subjectWord),
      ...endTraits('object', object, objectWord),
      ...wayTraits(doc, 'subject', subjectWord, verb),
      ...wayTraits(doc, 'object', objectWord, verb),
    ];
  };
}

/** How the tree ties one end to the word that states the act. */
function wayTraits(doc: Document, side: 'subject' | 'object', word: number, verb: number): string[] {
  if (doc.words[word]?.sentence !== doc.words[verb]?.sentence) return [`${side} in another sentence`];
  const { up, down } = treePath(doc, word, verb);
  const steps = [...up, ...down];
  const sure = Math.min(1, ...steps.map((w) => doc.words[w]?.attachment ?? 0));
  return [
    `${side} way ${[...up.map((w) => relation(doc, w)), ...down.map((w) => `${relation(doc, w)}'`)].slice(0, 3).join(' ')}`,
    `${side} steps ${Math.min(steps.length, 4)}`,
    `${side} sure ${STEPS.filter((step) => sure >= step).length}`,
    `${side} apart ${Math.floor(Math.log2(1 + Math.abs(word - verb)))}`,
  ];
}

/** "the [Clinton] campaign": the word that counts is not the one that the name is read by. */
function isWithin(doc: Document, mention: Mention | undefined, word: number): boolean {
  return mention !== undefined && /^(compound|nmod|amod)$/.test(relation(doc, mention.head)) && word === mention.head;
}

/** The first mention at each word that has one: an entity of a long text has thousands, and takes part in as many relations. */
function mentionByWord({ mentions }: Cluster): ReadonlyMap<number, Mention> {
  const at = new Map<number, Mention>();
  for (const mention of mentions) for (const word of indicesOf(mention)) if (!at.has(word)) at.set(word, mention);
  return at;
}

/** The people named in each sentence. */
function peopleBySentence(doc: Document, clusters: readonly Cluster[]): Map<number, Set<number>> {
  const people = new Map<number, Set<number>>();
  clusters.forEach(({ type, mentions }, cluster) => {
    for (const { form, head } of type === 'person' ? mentions : []) {
      const sentence = doc.words[head]?.sentence ?? 0;
      if (form === 'name') people.set(sentence, (people.get(sentence) ?? new Set()).add(cluster));
    }
  });
  return people;
}
