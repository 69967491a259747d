import { z } from 'zod';
import { EntityType, RelationType } from './annotation.ts';
import { EntityKind } from './graph.ts';
import { LONGEST_NAME } from './limits.ts';
import { Span } from './span.ts';

/**
 * What an editor corrects in a graph, so that it can be corrected again after the articles are read anew. Nothing is addressed by ids of a
 * reading alone: articles by id or address, entities by their mentions and name, statements and relations by their words in the article.
 */

const Name = z.string().trim().min(1).max(LONGEST_NAME);

/** Stretches of one article; `words` are what stands there, and find the place again where the text before it has changed. */
export const Place = z.strictObject({
  article: z.string().min(1),
  url: z.string().nullable(),
  spans: z.array(Span.extend({ words: z.string() })),
});
export type Place = Readonly<z.infer<typeof Place>>;

export const EntityRef = z.strictObject({
  type: EntityKind,
  name: z.string().min(1),
  key: z.string().min(1).describe('key of its node: decides only where mentions and name leave it open'),
  places: z.array(Place).describe('some of its mentions'),
});
export type EntityRef = Readonly<z.infer<typeof EntityRef>>;

export const RelationRef = z.strictObject({
  type: RelationType,
  predicate: z.string(),
  subject: EntityRef,
  object: EntityRef,
  places: z.array(Place).describe('the triggers of its passages; none only in a foreign graph'),
});
export type RelationRef = Readonly<z.infer<typeof RelationRef>>;

/** Two entities are one; `into` keeps its name and type. */
const Merge = z.strictObject({ op: z.literal('merge'), entity: EntityRef, into: EntityRef });

/** Some mentions of an entity are another's, with all that rests on them: a new one's, or one's that has this name and type already. */
const Split = z.strictObject({
  op: z.literal('split'),
  entity: EntityRef,
  places: z.array(Place).min(1).describe('the mentions; a place without spans is all of its article'),
  name: Name,
});

const Rename = z.strictObject({ op: z.literal('rename'), entity: EntityRef, name: Name });
const Retype = z.strictObject({ op: z.literal('retype'), entity: EntityRef, type: EntityType });

const Speaker = z.strictObject({
  op: z.literal('speaker'),
  statement: Place.describe('the content of the statement'),
  speaker: EntityRef.nullable().describe('null: nobody with a name'),
});

const Reject = z.strictObject({ op: z.literal('reject'), relation: RelationRef });

export const Correction = z.discriminatedUnion('op', [Merge, Split, Rename, Retype, Speaker, Reject]);
export type Correction = Readonly<z.infer<typeof Correction>>;
/** The corrections of one kind: `CorrectionOf<'merge'>`. */
export type CorrectionOf<Op extends Correction['op']> = Extract<Correction, { readonly op: Op }>;

/** The version of the log; a log of another version is refused with a clear line. */
export const CORRECTIONS_VERSION = 1;

/** Corrections as a JSON file, in the order in which they are made. */
export const CorrectionsFile = z.strictObject({
  format: z.literal('hearsay-corrections'),
  version: z.literal(CORRECTIONS_VERSION),
  corrections: z.array(Correction),
});
export type CorrectionsFile = Readonly<z.infer<typeof CorrectionsFile>>;
