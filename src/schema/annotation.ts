import { z } from 'zod';
import { IsoDate } from './article.ts';
import { Span } from './span.ts';

/** The contract between reading and everything after it: one object an article, JSONL (see README, "The annotation"). */

const Id = z.string().min(1);
const Confidence = z.number().min(0).max(1);

export const EntityType = z.enum(['person', 'organization', 'place', 'event', 'work']);
export type EntityType = z.infer<typeof EntityType>;

export const MentionForm = z.enum(['name', 'nominal', 'pronoun']);
export type MentionForm = z.infer<typeof MentionForm>;

/** The words of the name alone: no title ("President"), no determiner, no 's. */
export const Mention = Span.extend({ form: MentionForm });
export type Mention = Readonly<z.infer<typeof Mention>>;

export const Entity = z.strictObject({
  id: Id,
  type: EntityType,
  name: z.string().min(1).describe('the fullest name found in the text'),
  aliases: z.array(z.string().min(1)),
  mentions: z.array(Mention),
});
export type Entity = Readonly<z.infer<typeof Entity>>;

/** A Universal Dependencies v2 word. */
export const Token = Span.extend({
  lemma: z.string(),
  upos: z.string(),
  head: z.int().min(-1).describe('index into tokens, -1 = root'),
  deprel: z.string(),
  factuality: z.number().min(-1).max(1).nullable().describe('-1 did not happen … 1 happened, on predicates'),
});
export type Token = Readonly<z.infer<typeof Token>>;

export const AttributionKind = z.enum(['direct', 'indirect', 'mixed']);
export type AttributionKind = z.infer<typeof AttributionKind>;

/** Source, cue and content as PDTB, PARC 3 and PolNeAR define them. */
export const Attribution = z.strictObject({
  id: Id,
  kind: AttributionKind,
  source: z.array(Span),
  cue: z.array(Span),
  content: z.array(Span).describe('several spans where the cue interrupts it; quotation marks included'),
  speaker: Id.nullable().describe('the entity that speaks; null where unnamed or in doubt: never a guess'),
  onBehalfOf: Id.nullable().describe('of a source without a name: the organization or place that it speaks for'),
  addressee: Id.nullable(),
  about: z.array(Id),
  within: Id.nullable().describe('the attribution in whose content this one stands'),
  confidence: Confidence,
});
export type Attribution = Readonly<z.infer<typeof Attribution>>;

/** PLOVER's event types, our facts in lower case, and `open` for any other relation in its own words. */
export const EventType = z.enum([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'INVESTIGATE',
  'DEMAND',
  'DISAPPROVE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'CRIME',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
]);
export type EventType = z.infer<typeof EventType>;
export const FactType = z.enum(['role', 'kin', 'member_of', 'part_of', 'located_in', 'owns', 'founded', 'authored']);
export type FactType = z.infer<typeof FactType>;
export const RelationType = z.enum([...EventType.options, ...FactType.options, 'open']);
export type RelationType = z.infer<typeof RelationType>;

export const Polarity = z.enum(['positive', 'negative']);
export type Polarity = z.infer<typeof Polarity>;
export const Certainty = z.enum(['certain', 'probable', 'possible', 'unknown']);
export type Certainty = z.infer<typeof Certainty>;
export const Context = z.enum(['historical', 'future', 'hypothetical']);
export type Context = z.infer<typeof Context>;

export const RelationTime = Span.extend({
  value: z.string().min(4).describe('ISO 8601 date, month, year or interval'),
});
export type RelationTime = Readonly<z.infer<typeof RelationTime>>;

export const Relation = z.strictObject({
  id: Id,
  type: RelationType,
  predicate: z.string().describe("the text's own words, lemmatised"),
  subject: Id,
  object: Id,
  title: z.string().nullable().describe('of a role or kinship: "special envoy", "son-in-law"'),
  trigger: Span,
  evidence: Span,
  by: Id.nullable().describe('who asserts it: null = the article in its own voice, else an entity'),
  attribution: Id.nullable(),
  polarity: Polarity,
  certainty: Certainty,
  context: Context.nullable(),
  time: RelationTime.nullable(),
  place: Id.nullable(),
  confidence: Confidence,
});
export type Relation = Readonly<z.infer<typeof Relation>>;

export const Annotation = z.strictObject({
  id: Id,
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: IsoDate.nullable(),
  language: z.string().min(2),
  text: z.string(),
  sentences: z.array(Span),
  tokens: z.array(Token).optional().describe('only when asked for'),
  entities: z.array(Entity),
  attributions: z.array(Attribution),
  relations: z.array(Relation),
});
export type Annotation = Readonly<z.infer<typeof Annotation>>;
