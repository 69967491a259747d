import type { Columns } from '../../src/graph/layouts/layered.ts';
import type { Positions } from '../../src/graph/layouts/positions.ts';
import type { Values } from '../../src/graph/measures.ts';
import type { Skeleton } from '../../src/graph/skeleton.ts';
import type { Computed } from './measures.ts';

type SerializedSkeleton = ReturnType<Skeleton['export']>;

/** A layout with what it has to know beside the skeleton. */
export type Arrangement =
  | { readonly name: 'force' }
  | { readonly name: 'radial'; readonly center: string }
  | { readonly name: 'layered'; readonly columns: Columns };

/** What the page asks of the worker that computes. */
export type Analysis =
  | { readonly type: 'layout'; readonly skeleton: SerializedSkeleton; readonly arrangement: Arrangement }
  | { readonly type: 'measure'; readonly skeleton: SerializedSkeleton; readonly name: Computed };

export type Answer =
  | { readonly type: 'positions'; readonly positions: Positions }
  | { readonly type: 'values'; readonly values: Values }
  | { readonly type: 'failed'; readonly message: string };
