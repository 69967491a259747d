import type { ArticleMetadata } from '../schema/article.ts';

/** What the caller says of an article; it wins over what the article itself says. `null` counts as not said. */
export type Given = { readonly id: string } & Partial<ArticleMetadata>;
