import type { MultiDirectedGraph } from 'graphology';
import { z } from 'zod';
import { AttributionKind, Certainty, Context, EntityType, MentionForm, Polarity, RelationType } from './annotation.ts';
import { IsoDate } from './article.ts';
import { Span } from './span.ts';

/** What every node and edge of the graph says of itself. Nodes are keyed by our own prefixed ids (src/graph/keys.ts). */

/** Where in which article it stands: `start` and `end` are UTF-16 offsets into the text of the article with this id. */
export const Evidence = Span.extend({ article: z.string().min(1) });
export type Evidence = Readonly<z.infer<typeof Evidence>>;

/** Attributes of foreign graph files that are none of ours, kept so that nothing is lost on the way out again. */
const Extra = z.array(z.tuple([z.string(), z.string()]));

const Position = { x: z.number(), y: z.number() };
const shared = { label: z.string(), extra: Extra };

/** What one article calls an entity: from these the node's name and aliases follow, also after an article is taken out. */
export const Naming = z.strictObject({
  article: z.string().min(1),
  entity: z.string().min(1),
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
});
export type Naming = Readonly<z.infer<typeof Naming>>;

export const EntityKind = z.enum([...EntityType.options, 'source', 'unknown']);
export type EntityKind = z.infer<typeof EntityKind>;

/**
 * A person, organization, place, event or work; a `source` that speaks without a name ("U.S. officials"), of one article; `unknown` only
 * where a foreign graph file does not say.
 */
export const EntityNode = z.strictObject({
  ...shared,
  ...Position,
  kind: EntityKind,
  name: z.string().min(1),
  aliases: z.array(z.string().min(1)),
  namings: z.array(Naming),
  evidence: z.array(Evidence.extend({ form: MentionForm })),
});
export type EntityNode = Readonly<z.infer<typeof EntityNode>>;

/** What an attribution becomes: somebody's words. `text` is the content, its spans joined by " … ". */
export const StatementNode = z.strictObject({
  ...shared,
  ...Position,
  kind: z.literal('statement'),
  article: z.string().min(1),
  attribution: z.string().min(1),
  manner: AttributionKind,
  text: z.string(),
  source: z.string().describe("the source in the article's own words, empty where it has none"),
  cue: z.string(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence.extend({ part: z.enum(['source', 'cue', 'content']) })),
});
export type StatementNode = Readonly<z.infer<typeof StatementNode>>;

export const ArticleNode = z.strictObject({
  ...shared,
  ...Position,
  kind: z.literal('article'),
  article: z.string().min(1),
  title: z.string().nullable(),
  byline: z.string().nullable(),
  publisher: z.string().nullable(),
  url: z.string().nullable(),
  publishedAt: IsoDate.nullable(),
  language: z.string().min(2),
  text: z.string(),
  sentences: z.array(Span),
  evidence: z.array(Evidence),
});
export type ArticleNode = Readonly<z.infer<typeof ArticleNode>>;

export const NodeAttributes = z.discriminatedUnion('kind', [EntityNode, StatementNode, ArticleNode]);
export type NodeAttributes = Readonly<z.infer<typeof NodeAttributes>>;

/**
 * Links that an attribution makes: who said it, to whom, about whom, in which statement it is reported (`within`),
 * for whom an unnamed source speaks (`for`), and which article reports it (`reports`: article → statement).
 * `unknown` only where a foreign graph file does not say.
 */
export const LinkKind = z.enum(['said', 'told', 'about', 'within', 'for', 'reports', 'unknown']);
export type LinkKind = z.infer<typeof LinkKind>;

export const LinkEdge = z.strictObject({
  ...shared,
  kind: LinkKind,
  weight: z.number().positive(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(Evidence),
});
export type LinkEdge = Readonly<z.infer<typeof LinkEdge>>;

/** One passage that states a relation, with what may differ from passage to passage. */
export const RelationEvidence = Evidence.extend({
  relation: z.string().min(1),
  trigger: Span,
  statement: z.string().nullable().describe('key of the statement node in whose content it stands'),
  time: z.string().nullable(),
  place: z.string().nullable().describe('key of an entity node'),
  confidence: z.number().min(0).max(1),
});
export type RelationEvidence = Readonly<z.infer<typeof RelationEvidence>>;

/** A relation: the same assertion by the same voice is one edge with several evidences; its denial is another edge. */
export const RelationEdge = z.strictObject({
  ...shared,
  kind: z.literal('relation'),
  type: RelationType,
  predicate: z.string(),
  title: z.string().nullable(),
  by: z.string().nullable().describe('key of the entity node that asserts it; null = the article in its own voice'),
  polarity: Polarity,
  certainty: Certainty,
  context: Context.nullable(),
  time: z.string().nullable(),
  place: z.string().nullable(),
  weight: z.number().positive(),
  confidence: z.number().min(0).max(1),
  evidence: z.array(RelationEvidence),
});
export type RelationEdge = Readonly<z.infer<typeof RelationEdge>>;

export const EdgeAttributes = z.discriminatedUnion('kind', [LinkEdge, RelationEdge]);
export type EdgeAttributes = Readonly<z.infer<typeof EdgeAttributes>>;

/** The knowledge graph in memory. */
export type KnowledgeGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes>;

/** The version of the graph file; a file of another version is refused with a clear line. */
export const GRAPH_VERSION = 1;

/** A knowledge graph as a JSON file. */
export const GraphFile = z.strictObject({
  format: z.literal('hearsay-graph'),
  version: z.literal(GRAPH_VERSION),
  nodes: z.array(z.strictObject({ key: z.string().min(1), attributes: NodeAttributes })),
  edges: z.array(
    z.strictObject({ key: z.string().min(1), source: z.string(), target: z.string(), attributes: EdgeAttributes }),
  ),
});
export type GraphFile = Readonly<z.infer<typeof GraphFile>>;
