import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { Evidence, KnowledgeGraph } from '../../src/schema/graph.ts';
import { type Corrections, NO_CORRECTIONS } from './corrections.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import type { LayoutName } from './layouts.ts';
import type { Measure } from './measures.ts';
import type { Depth } from './neighborhood.ts';
import { LISTING, type Listing } from './tables.ts';

/** What the reader has picked: a node, an edge, two entities side by side, or the shortest path from one to another. */
export type Selection =
  | { readonly kind: 'node'; readonly key: string }
  | { readonly kind: 'edge'; readonly key: string }
  | { readonly kind: 'pair'; readonly source: string; readonly target: string }
  | { readonly kind: 'path'; readonly source: string; readonly target: string };

/** The pane that a narrow screen shows; a wide one shows all three. */
export const PANES = ['graph', 'list', 'article'] as const;
export type Pane = (typeof PANES)[number];

export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** Everything that the page shows follows from this object; only `viewer/state/changes.ts` makes new ones. */
export interface ViewerState {
  readonly phase: 'loading' | 'empty' | 'ready';
  /** What is shown: the opened graph, corrected. Replaced as a whole, never changed in place. */
  readonly graph: KnowledgeGraph | null;
  readonly corrections: Corrections;
  /** The name of the file that the graph came from, empty for the one that the server gave. */
  readonly name: string;
  /** What went wrong when something was opened, in one line. */
  readonly problem: string | null;
  /** What the reader of articles is doing now, and how far it is: 0 to 1. */
  readonly progress: { readonly stage: 'loading' | 'reading'; readonly share: number } | null;
  readonly selection: Selection | null;
  readonly hover: Selection | null;
  /** The passage that the article scrolls to and marks. */
  readonly passage: Evidence | null;
  /** Ids of the rows of the legend that are switched off. */
  readonly hidden: ReadonlySet<string>;
  /** Statements drawn as edges between speakers and those they speak about, instead of as nodes. */
  readonly folded: boolean;
  readonly layout: LayoutName;
  /** Key of the node in the middle of a radial layout; `null` lets the page choose. */
  readonly center: string | null;
  /** What the colors of nodes stand for. */
  readonly measure: Measure;
  /** Nodes that the reader has put where they stand. */
  readonly pinned: Positions;
  /** Draws everything, however large the graph is. */
  readonly isWhole: boolean;
  readonly filters: Filters;
  /** How many steps around the selection the graph shows. */
  readonly depth: Depth;
  /** What the list shows while nothing is selected. */
  readonly listing: Listing;
  readonly pane: Pane;
  readonly theme: Theme;
}

/** Articles are left out at first: each is linked to all of its statements, which hides everything else. */
export const INITIAL_STATE: ViewerState = {
  phase: 'loading',
  graph: null,
  corrections: NO_CORRECTIONS,
  name: '',
  problem: null,
  progress: null,
  selection: null,
  hover: null,
  passage: null,
  hidden: new Set(['article']),
  folded: false,
  layout: 'force',
  center: null,
  measure: 'kind',
  pinned: new Map(),
  isWhole: false,
  filters: NO_FILTERS,
  depth: null,
  listing: LISTING,
  pane: 'graph',
  theme: 'system',
};
