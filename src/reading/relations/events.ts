import { EventType } from '../../schema/annotation.ts';
import { child, type Document, relation } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Actors } from './actors.ts';
import { actOf } from './acts.ts';
import { type Clause, clauseOf, conjuncts } from './clauses.ts';
import { conditionsOf } from './conditions.ts';
import type { UnweighedDraft } from './draft.ts';
import { isIntended } from './intents.ts';
import { pairs } from './pairs.ts';
import { isPassive, surfaceSubject } from './subjects.ts';
import { type FoundActors, targetsOf } from './targets.ts';
import { typeBetween } from './verbal.ts';
import { wording } from './wording.ts';

/** Relations found, and the words that they account for: a noun that a verb carries is no second event. */
export interface Found {
  readonly drafts: readonly UnweighedDraft[];
  readonly used: ReadonlySet<number>;
}

/**
 * What one actor does to another, by verbs and adjectives: "Russia attacked Ukraine", "Iran is ready to talk with the U.S.". What is only
 * threatened, promised or demanded is the threat, promise or demand, and no act of its own.
 */
export function verbEvents(doc: Document, lexicon: Lexicon, actors: Actors, done: ReadonlySet<number>): Found {
  const drafts: UnweighedDraft[] = [];
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
    const targets = targetsOf(doc, lexicon, actors, { clause, act, sources: sources.actors, symmetric });
    const intended = traits !== undefined && isIntended(doc, lexicon, verb);
    const grounds = [
      ...['verb', ...act.grounds, `source ${sources.found}`, `target ${targets.found}`],
      ...(isPassive(doc, verb) ? ['passive'] : []),
      ...(intended ? [`intended ${known.data}`] : []),
    ];
    const mutual = symmetric || (targets.actors.length === 0 && isMutual(doc, lexicon, act.named));
    for (const [subject, object] of pairs(sources.actors, targets.actors, mutual, targets.sure))
      drafts.push({
        type: intended
          ? intentOf(doc, verb, traits.intent)
          : typeBetween(doc, lexicon, actors, known.data, act.carried ?? verb, [subject, object]),
        ...{ subject: subject.entity, subjectWord: subject.word, object: object.entity, objectWord: object.word },
        ...wording(doc, clause, act.carried, object.word),
        title: null,
        words: act.carried === null ? [verb] : [verb, act.carried],
        context: null,
        grounds,
      });
  }
  return { drafts, used };
}

/** What one will only do unless others yield is a threat, even to do what would please: "will withdraw its peacekeepers unless Chad holds elections". */
function intentOf(doc: Document, verb: number, intent: EventType): EventType {
  return conditionsOf(doc, verb, /^unless$/).length > 0 ? 'THREATEN' : intent;
}

/** "signed a treaty": with one another, where nobody else is named. */
function isMutual(doc: Document, lexicon: Lexicon, named: number | null): boolean {
  return named !== null && lexicon.mutualNouns.has(doc.words[named]?.lemma.toLowerCase() ?? '');
}

/** Verbs and adjectives, so that what governs comes before what it governs. */
function outermostFirst(doc: Document): number[] {
  const roots = doc.words.flatMap((word, i) => (word.head < 0 ? [i] : []));
  const order: number[] = [];
  for (let level = roots; level.length > 0; level = level.flatMap((w) => doc.children[w] ?? [])) order.push(...level);
  return order.filter((w) => /^(VERB|ADJ)$/.test(doc.words[w]?.upos ?? ''));
}

/** Who acts: the subject, somebody inside its phrase, or who issued the "statement demanding that …". */
function sourcesOf(doc: Document, lexicon: Lexicon, actors: Actors, clause: Clause): FoundActors {
  const subjects = actors.at(clause.subjects);
  if (subjects.length > 0) return { actors: subjects, found: 'subject' };
  const inside = clause.subjects.flatMap((word) => actors.inside(word));
  if (inside.length > 0) return { actors: inside, found: 'inside the subject' };
  // "comments about breaking up banks" break up none.
  const states =
    relation(doc, clause.verb) === 'acl' &&
    !isPassive(doc, clause.verb) &&
    child(doc, clause.verb, 'mark') === undefined;
  const noun = states ? doc.words[doc.words[clause.verb]?.head ?? -1] : undefined;
  const isText = noun !== undefined && lexicon.saying.texts.has(noun.lemma.toLowerCase());
  const issuer = isText && noun.head >= 0 ? surfaceSubject(doc, noun.head) : undefined;
  return { actors: issuer === undefined ? [] : actors.at(conjuncts(doc, issuer)), found: 'issuer' };
}

/** The verbs of a complement, save those of relative clauses, which tell of something else. */
function verbsBelow(doc: Document, complement: number | null): number[] {
  if (complement === null) return [];
  const below = (doc.children[complement] ?? []).filter((c) => !/^(acl|advcl|parataxis)$/.test(relation(doc, c)));
  return [complement, ...below.flatMap((c) => verbsBelow(doc, c))];
}
