import type { Annotation } from '../src/schema/annotation.ts';

/** What the page asks of the worker that reads articles. */
export interface ReadRequest {
  readonly type: 'read';
  /** The article's id in the graph. */
  readonly id: string;
  readonly text: string;
}

/** What the worker answers to a request: how far it is, and in the end the annotation or what the user can mend. */
export type ReadAnswer =
  | { readonly type: 'progress'; readonly id: string; readonly stage: 'loading' | 'reading'; readonly share: number }
  | { readonly type: 'read'; readonly id: string; readonly annotation: Annotation }
  | { readonly type: 'failed'; readonly id: string; readonly message: string };
