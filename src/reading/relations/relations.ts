import type { Attribution, Relation } from '../../schema/annotation.ts';
import { hull, type Span } from '../../schema/span.ts';
import { holders } from '../attributions/nesting.ts';
import { type EntityIndex, indexEntities } from '../attributions/speakers.ts';
import { type Document, inFurniture, spanOf, type WordRange } from '../document.ts';
import { entityId } from '../entities/entity.ts';
import type { Lexicon } from '../lexicon.ts';
import { overlapping } from '../overlapping.ts';
import type { Reading } from '../read.ts';
import type { Reader } from '../reader.ts';
import { actorsOf } from './actors.ts';
import { pairKey, type RelationDraft, type UnweighedDraft } from './draft.ts';
import { duties } from './duties.ts';
import { verbEvents } from './events.ts';
import { evidenceIn } from './evidence.ts';
import { verbFacts } from './facts.ts';
import { kindOf } from './kinds.ts';
import { learnedFacts } from './learned-facts.ts';
import { locationOf } from './locations.ts';
import { factualityOf } from './modality.ts';
import { nounEvents } from './nouns.ts';
import { openRelations } from './open.ts';
import { places } from './places.ts';
import { roles } from './roles.ts';
import { timesOf } from './times.ts';
import { weighed } from './trust.ts';

/** All that may be stated of two entities. Entities are indices into those that have names and, after them, those who act without one. */
interface Found {
  readonly drafts: readonly UnweighedDraft[];
  readonly evidenceOf: ReturnType<typeof evidenceIn>;
}

/**
 * How entities are connected, in the words that state it. Two names in one sentence are no relation.
 *
 * @returns drafts in order of the text
 */
export function draftRelations(reading: Reading, reader: Reader): RelationDraft[] {
  const { drafts, evidenceOf } = findRelations(reading, reader);
  const isNamed = (entity: number) => entity < reading.index.clusters.length;
  const said = weighed(drafts, evidenceOf, isNamed, reader.calibration.relations);
  const facts = new Set(said.flatMap((draft) => (kindOf(draft.type) === 'fact' ? [statedBy(draft)] : [])));
  return said.filter((draft) => draft.type !== 'open' || !facts.has(statedBy(draft))).sort(inOrder);
}

/** Finds all that may be a relation. */
export function findRelations(
  { doc, index, unnamed, descriptions, attributions }: Reading,
  { lexicon, facts: scorer }: Reader,
): Found {
  const clusters = [...index.clusters, ...unnamed];
  const actors = actorsOf(doc, lexicon, indexEntities(doc, lexicon, clusters, descriptions));
  const demanded = duties(doc, actors);
  const done = verbEvents(doc, lexicon, actors, demanded.used);
  const read = [
    ...roles(doc, lexicon, index, descriptions),
    ...places(doc, lexicon, index),
    ...verbFacts(doc, lexicon, index),
  ];
  const said = new Set(read.map(({ subject, object }) => pairKey(subject, object)));
  const learned = learnedFacts(doc, lexicon, index, descriptions, scorer, said);
  const used = new Set([...done.used, ...read.flatMap((draft) => draft.words)]);
  const cues = attributions.flatMap(({ cue }) => cue);
  const open = openRelations(doc, lexicon, index, used, cues);
  const events = [...demanded.drafts, ...done.drafts, ...nounEvents(doc, lexicon, actors, done.used)];
  const isArticle = ({ trigger }: { trigger: WordRange }) => !inFurniture(doc, spanOf(doc, trigger));
  return {
    drafts: [...read, ...learned, ...events, ...open].filter(isArticle),
    evidenceOf: evidenceIn(doc, clusters),
  };
}

function inOrder(a: RelationDraft, b: RelationDraft): number {
  return a.trigger.first - b.trigger.first || a.subjectWord - b.subjectWord || a.objectWord - b.objectWord;
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
  { doc, index, quoted }: Reading,
  lexicon: Lexicon,
  drafts: readonly RelationDraft[],
  attributions: readonly Attribution[],
  publishedAt: string | null,
): Relation[] {
  const around = holders(attributions);
  const witness = (span: Span) => attributions[around(span)[0] ?? -1];
  const quotedAt = overlapping(quoted);
  const isQuoted = (span: Span) => quotedAt(span).length > 0;
  const circumstances = { doc, lexicon, index, witness, isQuoted, timeOf: timesOf(doc, publishedAt) };
  return drafts.map((draft, i) => toRelation(circumstances, draft, `r${i + 1}`));
}

/** What the circumstances of a relation are read from. */
interface Circumstances {
  readonly doc: Document;
  readonly lexicon: Lexicon;
  readonly index: EntityIndex;
  /** The innermost attribution in whose content the words stand. */
  readonly witness: (span: Span) => Attribution | undefined;
  readonly isQuoted: (span: Span) => boolean;
  readonly timeOf: ReturnType<typeof timesOf>;
}

function toRelation(
  { doc, lexicon, index, witness, isQuoted, timeOf }: Circumstances,
  draft: RelationDraft,
  id: string,
): Relation {
  const trigger = spanOf(doc, draft.trigger);
  const attribution = draft.isPassing && !isQuoted(trigger) ? undefined : witness(trigger);
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
    // A fact holds on: "Kremlin spokesman Peskov said on Tuesday" dates the saying, not the office.
    time: kindOf(draft.type) === 'fact' ? null : timeOf(draft.words[0], context === 'future'),
    place: place === null ? null : entityId(place),
    confidence: draft.confidence,
  };
}

/** The sentence or sentences that hold the trigger and both mentions. */
function evidenceOf(doc: Document, draft: RelationDraft): Span {
  const words = [draft.trigger.first, draft.trigger.last, draft.subjectWord, draft.objectWord];
  const sentences = words.map((w) => doc.sentences[doc.words[w]?.sentence ?? 0]).filter((s) => s !== undefined);
  return hull(sentences);
}
