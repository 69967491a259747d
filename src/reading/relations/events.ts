import { EventType } from '../../schema/annotation.ts';
import { child, type Document, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Actor, Actors } from './actors.ts';
import { actOf } from './acts.ts';
import { type Clause, clauseOf, conjuncts } from './clauses.ts';
import type { RelationDraft } from './draft.ts';
import { isIntended } from './intents.ts';
import { pairs } from './pairs.ts';
import { isPassive, surfaceSubject } from './subjects.ts';
import { targetsOf } from './targets.ts';
import { wording } from './wording.ts';

/** Relations found, and the words that they account for: a noun that a verb carries is no second event. */
export interface Found {
  readonly drafts: readonly RelationDraft[];
  readonly used: ReadonlySet<number>;
}

/**
 * What one actor does to another, by verbs and adjectives: "Russia attacked Ukraine", "Iran is ready to talk with the U.S.". What is only
 * threatened, promised or demanded is the threat, promise or demand, and no act of its own.
 */
export function verbEvents(doc: Document, lexicon: Lexicon, actors: Actors, done: ReadonlySet<number>): Found {
  const drafts: RelationDraft[] = [];
  const used = new Set(done);
  for (const verb of outermostFirst(doc)) {
    if (used.has(verb)) continue;
    const clause = clauseOf(doc, verb);
    const act = actOf(doc, lexicon.acts, clause);
    const known = EventType.safeParse(act?.type);
    if (!act || !known.success) continue;
    for (const word of [verb, act.carried, ...verbsBelow(doc, act.complement)]) if (word !== null) used.add(word);
    const traits = lexicon.eventTypes.get(known.data);
    const symmetric = traits?.symmetric ?? false;
    const sources = sourcesOf(doc, lexicon, actors, clause);
    const targets = targetsOf(doc, actors, { clause, act, sources, symmetric });
    for (const [subject, object] of pairs(sources, targets.actors, symmetric, targets.confidence))
      drafts.push({
        type: traits && isIntended(doc, lexicon, verb) ? traits.intent : known.data,
        ...{ subject: subject.entity, subjectWord: subject.word, object: object.entity, objectWord: object.word },
        ...wording(doc, clause, act.carried, object.word),
        title: null,
        words: act.carried === null ? [verb] : [verb, act.carried],
        context: null,
        confidence: targets.actors.length === 0 ? 0.7 : targets.confidence,
      });
  }
  return { drafts, used };
}

/** Verbs and adjectives, so that what governs comes before what it governs. */
function outermostFirst(doc: Document): number[] {
  const roots = doc.words.flatMap((word, i) => (word.head < 0 ? [i] : []));
  const order: number[] = [];
  for (let level = roots; level.length > 0; level = level.flatMap((w) => doc.children[w] ?? [])) order.push(...level);
  return order.filter((w) => /^(VERB|ADJ)$/.test(doc.words[w]?.upos ?? ''));
}

/** Who acts: the subject, somebody inside its phrase, or who issued the "statement demanding that …". */
function sourcesOf(doc: Document, lexicon: Lexicon, actors: Actors, clause: Clause): Actor[] {
  const found = actors.at(clause.subjects);
  if (found.length > 0) return found;
  const own = clause.subjects.flatMap((word) => actors.inside(word));
  if (own.length > 0) return own;
  // "comments about breaking up banks" break up none.
  const states =
    relation(doc, clause.verb) === 'acl' &&
    !isPassive(doc, clause.verb) &&
    child(doc, clause.verb, 'mark') === undefined;
  const noun = states ? doc.words[doc.words[clause.verb]?.head ?? -1] : undefined;
  const isText = noun !== undefined && lexicon.saying.texts.has(noun.lemma.toLowerCase());
  const issuer = isText && noun.head >= 0 ? surfaceSubject(doc, noun.head) : undefined;
  return issuer === undefined ? [] : actors.at(conjuncts(doc, issuer));
}

/** The verbs of a complement, save those of relative clauses, which tell of something else. */
function verbsBelow(doc: Document, complement: number | null): number[] {
  if (complement === null) return [];
  const below = (doc.children[complement] ?? []).filter((c) => !/^(acl|advcl|parataxis)$/.test(relation(doc, c)));
  return [complement, ...below.flatMap((c) => verbsBelow(doc, c))];
}
