import type { Columns } from '../../src/graph/layouts/layered.ts';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { Values } from '../../src/graph/measures.ts';
import type { Skeleton } from '../../src/graph/skeleton.ts';
import type { LayoutName } from './layouts.ts';
import type { Computed } from './measures.ts';

type SerializedSkeleton = ReturnType<Skeleton['export']>;

/** What a layout has to know beside the skeleton. */
export interface Arrangement {
  /** Key of the node in the middle of a radial layout. */
  readonly center: string;
  /** The columns of a layered one. */
  readonly columns: Columns;
}

/** What the page asks of the worker that computes. */
export type Analysis =
  | ({ readonly type: 'layout'; readonly name: LayoutName; readonly skeleton: SerializedSkeleton } & Arrangement)
  | { readonly type: 'measure'; readonly name: Computed; readonly skeleton: SerializedSkeleton };

export type Answer =
  | { readonly type: 'positions'; readonly positions: Positions }
  | { readonly type: 'values'; readonly values: Values }
  | { readonly type: 'failed'; readonly message: string };
