import { join } from 'node:path';
import { z } from 'zod';
import { type Document, overlaps, spanOf } from '../../reading/document.ts';
import type { Cluster } from '../../reading/entities/cluster.ts';
import { Span } from '../../schema/span.ts';
import { readRecords, Text } from '../corpus-file.ts';

const Gold = Text.extend({
  entities: z.array(z.object({ id: z.string(), mentions: z.array(Span) })),
  relations: z.array(z.object({ type: z.string(), subject: z.string(), object: z.string(), oneSentence: z.boolean() })),
});

/** A document of ReDocRED (shared/corpora/README.md). */
export type GoldDocument = z.infer<typeof Gold>;

export const FOLDS = 5;

/** What a mention counts that only overlaps, beside one that is the same. */
const INEXACT = 0.2;

export const goldFile = (corpora: string): string => join(corpora, 'facts.redocred.dev.jsonl');

/** The documents, each with the fold that it is held out in. */
export function goldDocuments(corpora: string): (GoldDocument & { readonly fold: number })[] {
  return readRecords(goldFile(corpora), Gold).map((document, i) => ({ ...document, fold: i % FOLDS }));
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
