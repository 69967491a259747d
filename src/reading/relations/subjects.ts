import { child, type Document, form, lower, relation } from '../document.ts';

/** Verbs whose infinitive keeps their own subject although they have an object: "promised Kyiv to send tanks". */
const SUBJECT_CONTROL = /^(promise|pledge|vow|offer|threaten|swear|use|lack)$/;
const RELATIVE = /^(who|which|that|whom|whose)$/;

export function isSubjectControl(doc: Document, verb: number): boolean {
  return SUBJECT_CONTROL.test(doc.words[verb]?.lemma ?? '');
}

/** Passive: "was attacked", "attacked by", "areas captured by". */
export function isPassive(doc: Document, verb: number): boolean {
  const word = doc.words[verb];
  if (word?.upos !== 'VERB') return false;
  if (child(doc, verb, 'aux:pass') !== undefined) return true;
  // With an object the subject's label is a slip: "has not invaded Germany".
  if (child(doc, verb, 'nsubj:pass') !== undefined) return child(doc, verb, 'obj') === undefined;
  if (child(doc, verb, 'nsubj', 'aux', 'obj', 'mark') !== undefined || !/(ed|en|t|wn|n|d)$/.test(lower(doc, verb)))
    return false;
  if (/^(acl|advcl)$/.test(word.deprel)) return true;
  return (
    word.deprel === 'conj' && word.head < verb && isPassive(doc, word.head) && child(doc, verb, 'obj') === undefined
  );
}

/**
 * The grammatical subject of a verb, its own or the one that it shares: "Russia attacked and seized X", "urged X to leave", "vowed to
 * attack", "the rebels who fled", "forces fighting X", "after meeting Putin". A passive's subject is whom it happens to.
 *
 * @returns undefined where nobody is said to act
 */
export function surfaceSubject(doc: Document, verb: number, steps = 8): number | undefined {
  const own = ownSubject(doc, verb);
  if (own !== undefined) return antecedent(doc, own) ?? own;
  const word = doc.words[verb];
  const head = word?.head ?? -1;
  if (!word || head < 0 || steps === 0) return undefined;
  const above = () => surfaceSubject(doc, head, steps - 1);
  switch (relation(doc, verb)) {
    case 'conj':
      return above();
    case 'xcomp':
    case 'ccomp':
      return relation(doc, verb) === 'ccomp' && child(doc, verb, 'mark') === undefined
        ? undefined
        : (controller(doc, head) ?? above());
    case 'advcl':
      if (/^(of|from|for)$/.test(markOf(doc, verb))) return controller(doc, head) ?? above();
      return (markOf(doc, verb) === 'to' ? obliqueController(doc, head) : undefined) ?? above();
    case 'acl':
      return subjectOfParticiple(doc, verb, head, steps);
    default:
      return undefined;
  }
}

/** Of several, by a slip of the tree, the name: "Gambian President [Jawara] will visit Senegal", "the watchdog [Amnesty] said". */
function ownSubject(doc: Document, verb: number): number | undefined {
  const subjects = (doc.children[verb] ?? []).filter((c) => /^(nsubj|expl)$/.test(relation(doc, c)));
  const isTagged = (upos: string) => (c: number) => doc.words[c]?.upos === upos;
  return subjects.findLast(isTagged('PROPN')) ?? subjects.find((c) => !isTagged('ADJ')(c)) ?? subjects[0];
}

/** "who", "which" and "that" in a relative clause stand for the noun before it. */
export function antecedent(doc: Document, word: number): number | undefined {
  if (!RELATIVE.test(lower(doc, word)) || doc.words[word]?.upos === 'DET') return undefined;
  let clause = doc.words[word]?.head ?? -1;
  for (let steps = 0; steps < 4 && clause >= 0; steps++) {
    if (doc.words[clause]?.deprel === 'acl:relcl') return doc.words[clause]?.head;
    clause = doc.words[clause]?.head ?? -1;
  }
  return undefined;
}

/** "urged Israel to stop": Israel is to stop; not so with "promised Israel to stop". */
function controller(doc: Document, head: number): number | undefined {
  if (isSubjectControl(doc, head)) return undefined;
  return child(doc, head, 'obj', 'iobj') ?? obliqueController(doc, head);
}

/** "called on Israel to stop", "appealed to Israel to stop". */
function obliqueController(doc: Document, head: number): number | undefined {
  if (!/^(call|appeal|shout|signal)$/.test(doc.words[head]?.lemma ?? '')) return undefined;
  return doc.children[head]?.find(
    (c) => relation(doc, c) === 'obl' && /^(on|upon|to)$/.test(lower(doc, child(doc, c, 'case') ?? -1)),
  );
}

/** "troops occupying the city": the noun; "plans to attack": whose plans they are, or who has them. */
function subjectOfParticiple(doc: Document, verb: number, noun: number, steps: number): number | undefined {
  if (markOf(doc, verb) !== 'to') return noun;
  const owner = child(doc, noun, 'nmod:poss') ?? author(doc, noun);
  const governor = doc.words[noun]?.head ?? -1;
  if (owner !== undefined || governor < 0) return owner;
  return /^(obj|obl|xcomp)$/.test(relation(doc, noun)) ? surfaceSubject(doc, governor, steps - 1) : undefined;
}

/** "a threat by Iran to close the strait", "claims made by Moscow to have taken the city". */
function author(doc: Document, noun: number): number | undefined {
  const made = (doc.children[noun] ?? []).filter((c) => relation(doc, c) === 'acl');
  const phrases = [noun, ...made].flatMap((w) => doc.children[w] ?? []);
  return phrases.find((c) => /^(nmod|obl)$/.test(relation(doc, c)) && lower(doc, child(doc, c, 'case') ?? -1) === 'by');
}

export function markOf(doc: Document, verb: number): string {
  const mark = child(doc, verb, 'mark', 'case');
  return mark === undefined ? '' : form(doc, mark).toLowerCase();
}
