import { distinct } from '../graph/derive.ts';
import { foldName } from '../graph/entity-keys.ts';
import { articleKey } from '../graph/keys.ts';
import type { Records } from '../graph/records.ts';
import type { EntityNode, Evidence, Naming } from '../schema/graph.ts';
import type { Parts } from './nearest.ts';

/**
 * What articles call an entity, in two parts as its mentions are. An article whose mentions are all taken speaks of the other one alone; of
 * an article with both, the other one has the aliases that only its mentions use.
 */
export function splitNamings(
  records: Records,
  { namings }: EntityNode,
  { taken, staying }: Parts,
  name: string,
): { readonly own: Naming[]; readonly others: Naming[] } {
  const own: Naming[] = [];
  const others: Naming[] = [];
  for (const naming of namings) {
    const of = ({ article }: Evidence): boolean => article === naming.article;
    if (!taken.some(of)) own.push(naming);
    else if (!staying.some(of)) others.push(other(naming, name, [naming.name, ...naming.aliases]));
    else {
      const [here, there] = [staying.filter(of), taken.filter(of)].map((mentions) => wordsOf(records, mentions));
      const isOther = (alias: string): boolean => Boolean(there?.has(foldName(alias)) && !here?.has(foldName(alias)));
      own.push({ ...naming, aliases: naming.aliases.filter((alias) => !isOther(alias)) });
      others.push(other(naming, name, naming.aliases.filter(isOther)));
    }
  }
  return { own, others };
}

function other(naming: Naming, name: string, aliases: readonly string[]): Naming {
  return { ...naming, name, aliases: distinct(aliases).filter((alias) => alias !== name) };
}

function wordsOf({ nodes }: Records, mentions: readonly Evidence[]): ReadonlySet<string> {
  const words = mentions.map(({ article, start, end }) => {
    const node = nodes.get(articleKey(article));
    return node?.kind === 'article' ? foldName(node.text.slice(start, end)) : '';
  });
  return new Set(words);
}
