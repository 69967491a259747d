import { type Document, textOf } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Cluster } from './cluster.ts';

/** Is it a country by one of its names? */
export function isCountry(doc: Document, lexicon: Lexicon, cluster: Cluster | undefined): boolean {
  const names = (cluster?.mentions ?? []).filter(({ form }) => form === 'name');
  return names.some((name) => lexicon.countryNames.has(textOf(doc, name).toLowerCase()));
}
