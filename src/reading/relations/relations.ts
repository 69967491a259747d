import type { FactScorer } from '../../language/decoders/facts.ts';
import { type Attribution, FactType, type Relation } from '../../schema/annotation.ts';
import { hull, type Span } from '../../schema/span.ts';
import { holders } from '../attributions/nesting.ts';
import { type EntityIndex, indexEntities } from '../attributions/speakers.ts';
import { type Document, inFurniture, spanOf } from '../document.ts';
import type { Cluster } from '../entities/cluster.ts';
import type { Description } from '../entities/descriptions.ts';
import { entityId } from '../entities/entity.ts';
import type { Lexicon } from '../lexicon.ts';
import { actorsOf } from './actors.ts';
import { pairKey, type RelationDraft } from './draft.ts';
import { duties } from './duties.ts';
import { verbEvents } from './events.ts';
import { verbFacts } from './facts.ts';
import { learnedFacts } from './learned-facts.ts';
import { locationOf } from './locations.ts';
import { factualityOf } from './modality.ts';
import { nounEvents } from './nouns.ts';
import { openRelations } from './open.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { timesOf } from './times.ts';

/**
 * How entities are connected, in the words that state it. Two names in one sentence are no relation.
 *
 * @param named the entities that have names, which alone have facts
 * @param unnamed those who act without one
 * @param cues the words that only say who speaks
 * @param scorer the trained head of facts; it is not asked of pairs of which the rules read a fact
 * @returns drafts whose entities are indices into `named` and, after them, `unnamed`; in order of the text
 */
export function draftRelations(
  doc: Document,
  lexicon: Lexicon,
  named: EntityIndex,
  unnamed: readonly Cluster[],
  descriptions: readonly Description[],
  cues: readonly Span[],
  scorer: FactScorer,
): RelationDraft[] {
  const everybody = indexEntities(doc, lexicon, [...named.clusters, ...unnamed], descriptions);
  const actors = actorsOf(doc, lexicon, everybody);
  const demanded = duties(doc, actors);
  const done = verbEvents(doc, lexicon, actors, demanded.used);
  const read = [
    ...roles(doc, lexicon, named, descriptions),
    ...places(doc, lexicon, named),
    ...verbFacts(doc, lexicon, named),
  ];
  const said = new Set(read.map(({ subject, object }) => pairKey(subject, object)));
  const learned = learnedFacts(doc, lexicon, named, descriptions, scorer, said);
  const used = new Set([...done.used, ...read.flatMap((draft) => draft.words)]);
  const typed = new Set(learned.map(statedBy));
  const open = openRelations(doc, named, used, cues).filter((draft) => !typed.has(statedBy(draft)));
  const events = [...demanded.drafts, ...done.drafts, ...nounEvents(doc, lexicon, actors, done.used)];
  return [...read, ...learned, ...events, ...open]
    .filter((draft) => !inFurniture(doc, spanOf(doc, draft.trigger)))
    .sort((a, b) => a.trigger.first - b.trigger.first || a.subjectWord - b.subjectWord || a.objectWord - b.objectWord);
}

/** Of whom it is stated and by which word: one statement is not both a fact and something open. */
function statedBy({ subject, object, words }: RelationDraft): string {
  return `${pairKey(subject, object)} ${words[0]}`;
}

/**
 * Writes drafts as relations: who asserts each, whether and how surely it happened, when and where.
 *
 * @param publishedAt the article's date, to which "on Tuesday" refers
 */
export function toRelations(
  doc: Document,
  lexicon: Lexicon,
  index: EntityIndex,
  drafts: readonly RelationDraft[],
  attributions: readonly Attribution[],
  publishedAt: string | null,
): Relation[] {
  const around = holders(attributions);
  const witness = (span: Span) => attributions[around(span)[0] ?? -1];
  const circumstances = { doc, lexicon, index, witness, timeOf: timesOf(doc, publishedAt) };
  return drafts.map((draft, i) => toRelation(circumstances, draft, `r${i + 1}`));
}

/** What the circumstances of a relation are read from. */
interface Circumstances {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly index: EntityIndex;
  /** The innermost attribution in whose content the words stand. */
  readonly witness: (span: Span) => Attribution | undefined;
  readonly timeOf: ReturnType<typeof timesOf>;
}

function toRelation(
  { doc, lexicon, index, witness, timeOf }: Circumstances,
  draft: RelationDraft,
  id: string,
): Relation {
  const trigger = spanOf(doc, draft.trigger);
  const attribution = witness(trigger);
  const { polarity, certainty, context } = factualityOf(doc, lexicon, draft.words);
  // Where a village lies is what its relation says already.
  const place = draft.type === 'located_in' ? null : locationOf(doc, index, draft.words, [draft.subject, draft.object]);
  return {
    id,
    type: draft.type,
    predicate: draft.predicate,
    subject: entityId(draft.subject, index.clusters.length),
    object: entityId(draft.object, index.clusters.length),
    title: draft.title,
    trigger,
    evidence: evidenceOf(doc, draft),
    by: attribution?.speaker ?? null,
    attribution: attribution?.id ?? null,
    polarity,
    certainty,
    context: draft.context ?? context,
    time: isFact(draft) ? null : timeOf(draft.words[0], context === 'future'),
    place: place === null ? null : entityId(place),
    confidence: draft.confidence,
  };
}

/** A fact holds on: "Kremlin spokesman Peskov said on Tuesday" dates the saying, not the office. */
function isFact(draft: RelationDraft): boolean {
  return FactType.safeParse(draft.type).success;
}

/** The sentence or sentences that hold the trigger and both mentions. */
function evidenceOf(doc: Document, draft: RelationDraft): Span {
  const words = [draft.trigger.first, draft.trigger.last, draft.subjectWord, draft.objectWord];
  const sentences = words.map((w) => doc.sentences[doc.words[w]?.sentence ?? 0]).filter((s) => s !== undefined);
  return hull(sentences);
}
