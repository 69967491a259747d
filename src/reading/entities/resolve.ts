import type { Span } from '../../schema/span.ts';
import type { Document } from '../document.ts';
import type { Lexicon } from '../lexicon.ts';
import { calledByAge } from './ages.ts';
import { assign, type Cluster } from './cluster.ts';
import { type Description, describe } from './descriptions.ts';
import { clusterNames } from './names.ts';
import { nominals } from './nominals.ts';
import { profiles } from './profile.ts';
import { pronouns } from './pronouns.ts';

/** Who and what the article speaks of: names first, then the nouns and pronouns that refer to them. Nothing without a name is an entity. */
export function resolveEntities(
  doc: Document,
  lexicon: Lexicon,
  quotations: readonly Span[],
): { clusters: Cluster[]; descriptions: Description[] } {
  const named = clusterNames(doc, lexicon);
  const descriptions = describe(doc, lexicon, named);
  const known = profiles(doc, lexicon, named, descriptions);
  const withAges = assign(named, calledByAge(doc, named, descriptions));
  const withNouns = assign(withAges, nominals(doc, lexicon, withAges, known, descriptions));
  const clusters = assign(withNouns, pronouns(doc, lexicon, withNouns, known, quotations));
  return { clusters, descriptions };
}
