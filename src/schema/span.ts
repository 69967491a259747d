import { z } from 'zod';

const offset = z.int().nonnegative();

/** A stretch of an article's text in UTF-16 code units: `text.slice(start, end)`. */
export const Span = z.strictObject({ start: offset, end: offset });
export type Span = Readonly<z.infer<typeof Span>>;
