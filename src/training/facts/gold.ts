import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Document, overlaps, spanOf } from '../../reading/document.ts';
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

/** What a mention counts that only overlaps, beside one that is the same. */
const INEXACT = 0.2;

export const goldFile = (corpora: string): string => join(corpora, 'facts.redocred.dev.jsonl');

/** The documents, each with the fold that it is held out in. */
export function goldDocuments(corpora: string): (GoldDocument & { readonly fold: number })[] {
  const lines = readFileSync(goldFile(corpora), 'utf8').split('\n').filter(Boolean);
  return lines.map((line, i) => ({ ...JSON.parse(line), fold: i % FOLDS }));
}

/** The gold entity that each cluster is: the one with most of its mentions, which may be longer or shorter there ("the United States"). */
export function goldEntities(doc: Document, clusters: readonly Cluster[], gold: GoldDocument): (string | undefined)[] {
  const mentions = gold.entities.flatMap((e) => e.mentions.map((m) => ({ ...m, id: e.id })));
  return clusters.map((cluster) => {
    const counts = new Map<string, number>();
    for (const mention of cluster.mentions) {
      const span = spanOf(doc, mention);
      for (const { id, start, end } of mentions.filter((m) => overlaps(m, span))) {
        const exact = start === span.start && end === span.end;
        counts.set(id, (counts.get(id) ?? 0) + (exact ? 1 : INEXACT));
      }
    }
    return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
  });
}
