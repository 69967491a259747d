import type { EntityType } from '../../src/schema/annotation.ts';
import type { EntityKind, LinkKind, NodeAttributes } from '../../src/schema/graph.ts';
import type { GroupId, SortId, TableId } from './tables.ts';

export type NodeKind = NodeAttributes['kind'];

/** What the page calls each kind of node: one, and many. */
export const KIND_NAMES: Readonly<Record<NodeKind, readonly [one: string, many: string]>> = {
  person: ['person', 'People'],
  organization: ['organization', 'Organizations'],
  place: ['place', 'Places'],
  event: ['event', 'Events'],
  work: ['work', 'Works'],
  source: ['source without a name', 'Sources without a name'],
  unknown: ['node of unknown kind', 'Of unknown kind'],
  statement: ['statement', 'Statements'],
  article: ['article', 'Articles'],
};

/** What an entity can be; the others are what is not known of it. In the order in which kinds are listed. */
export const ENTITY_TYPES: readonly EntityType[] = ['person', 'organization', 'place', 'event', 'work'];
export const ENTITY_KINDS: readonly EntityKind[] = [...ENTITY_TYPES, 'source', 'unknown'];
export const NODE_KINDS: readonly NodeKind[] = [...ENTITY_KINDS, 'statement', 'article'];

/** Links as words between their two ends. */
export const LINK_NAMES: Readonly<Record<LinkKind, string>> = {
  said: 'said',
  told: 'was said to',
  about: 'is about',
  within: 'is reported in',
  for: 'speaks for',
  reports: 'reports',
  unknown: 'is linked to',
};

export const LINE_ROWS = ['asserted', 'claimed', 'hedged', 'denied', 'link'] as const;
export type LineRow = (typeof LINE_ROWS)[number];

/** What each style of line means. */
export const LINE_NAMES: Readonly<Record<LineRow, readonly [name: string, meaning: string]>> = {
  asserted: ['asserted by the article', 'The article says so in its own voice'],
  claimed: ['claimed by a speaker', 'Somebody in the article says so'],
  hedged: ['hedged', 'Possible, planned or unsure'],
  denied: ['denied', 'Said not to be so'],
  link: ['who said it', 'From the speaker to the statement, and from there to hearers and subjects'],
};

/** How lists sort: names from A to Z, numbers from the greatest. */
export const SORT_NAMES: Readonly<Record<SortId, string>> = {
  first: 'as in the text',
  name: 'name',
  number: 'number',
  said: 'said',
  about: 'said about',
  relations: 'relations',
};

export const GROUP_NAMES: Readonly<Record<GroupId, string>> = {
  none: 'none',
  kind: 'kind',
  speaker: 'who says it',
  about: 'whom it is about',
  type: 'type',
};

/** Where those stand who have nobody to stand under: a relation that the article states itself, a quotation of an unnamed source. */
export const UNGROUPED: Readonly<Partial<Record<TableId, string>>> = {
  entities: 'Others',
  quotations: 'Nobody with a name',
  relations: 'The article, or a source without a name',
};

/** What the page of one file says where the other page reads articles. */
export const NO_MODEL = 'This file holds no language model and reads no articles: “hearsay view” does.';
