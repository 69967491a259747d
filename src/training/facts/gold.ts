import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, spanOf } from '../../reading/document.ts';
import type { Cluster } from '../../reading/entities/cluster.ts';

/** A document of ReDocRED (shared/corpora/README.md). */
export interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { readonly id: string; readonly mentions: readonly { start: number; end: number }[] }[];
  readonly relations: readonly {
    readonly type: string;
    readonly subject: string;
    readonly object: string;
    readonly oneSentence: boolean;
  }[];
}

export const FOLDS = 5;

export const goldFile = (corpora: string): string => join(corpora, 'facts.redocred.dev.jsonl');

/** The documents, each with the fold that it is held out in. */
export function goldDocuments(corpora: string): (GoldDocument & { readonly fold: number })[] {
  const lines = readFileSync(goldFile(corpora), 'utf8').split('\n').filter(Boolean);
  return lines.map((line, i) => ({ ...JSON.parse(line), fold: i % FOLDS }));
}

/** The gold entity that each cluster is: the one with most of its mentions. */
export function goldEntities(doc: Document, clusters: readonly Cluster[], gold: GoldDocument): (string | undefined)[] {
  const at = new Map(gold.entities.flatMap((e) => e.mentions.map((m) => [`${m.start} ${m.end}`, e.id] as const)));
  return clusters.map(({ mentions }) => {
    const counts = new Map<string, number>();
    for (const mention of mentions) {
      const { start, end } = spanOf(doc, mention);
      const id = at.get(`${start} ${end}`);
      if (id !== undefined) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  });
}
