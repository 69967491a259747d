import type { EntityType, MentionForm } from '../../schema/annotation.ts';
import type { WordRange } from '../document.ts';
import type { Gender } from '../lexicon.ts';

/** A stretch of words that refers to somebody or something; `head` is its governing word. */
export interface Mention extends WordRange {
  readonly head: number;
  readonly form: MentionForm;
}

/** The mentions that refer to one entity, in order of the text. */
export interface Cluster {
  readonly type: EntityType;
  readonly mentions: readonly Mention[];
}

/** Does the text name it? */
export function hasName(cluster: Cluster | undefined): boolean {
  return cluster?.mentions.some(({ form }) => form === 'name') ?? false;
}

/** What is known of the person behind a cluster. */
export interface Profile {
  readonly gender: Gender | null;
  /** Lemmas of the nouns that the text calls the entity by: "president", "aide", "company". */
  readonly nouns: ReadonlySet<string>;
}

/** Adds mentions to clusters: `assigned` pairs a mention with the index of its cluster. Mentions stay in order of the text. */
export function assign(clusters: readonly Cluster[], assigned: readonly (readonly [Mention, number])[]): Cluster[] {
  const added = new Map<number, Mention[]>();
  for (const [mention, cluster] of assigned) added.set(cluster, [...(added.get(cluster) ?? []), mention]);
  return clusters.map((cluster, i) => {
    const more = added.get(i);
    if (!more) return cluster;
    return {
      ...cluster,
      mentions: [...cluster.mentions, ...more].sort((a, b) => a.first - b.first || a.last - b.last),
    };
  });
}

/** Word index → index of the cluster that has a mention there; where mentions nest, the shorter one counts. */
export function clusterByWord(clusters: readonly Cluster[]): ReadonlyMap<number, number> {
  const owner = new Map<number, { cluster: number; length: number }>();
  clusters.forEach((cluster, c) => {
    for (const mention of cluster.mentions) {
      const length = mention.last - mention.first;
      for (let w = mention.first; w <= mention.last; w++) {
        const known = owner.get(w);
        if (!known || length < known.length) owner.set(w, { cluster: c, length });
      }
    }
  });
  return new Map([...owner].map(([word, { cluster }]) => [word, cluster]));
}
