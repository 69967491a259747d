import type { AnnotateOptions } from '../reading/annotate.ts';
import type { Annotation } from '../schema/annotation.ts';
import type { Article } from '../schema/article.ts';

/** What the pool asks of a worker thread, one at a time. */
export interface Job {
  readonly article: Article;
  readonly options: AnnotateOptions;
}

/** Ends a worker once its job is done: a thread that is killed while the model runs takes the whole process with it. */
export const LEAVE = null;

/** What the worker answers; `error` is the message of an error that the user can mend. */
export type Answer = { readonly annotation: Annotation } | { readonly error: string };
