import { join, parse } from 'node:path';
import type { Evidence } from '../../language/decoders/logistic.ts';
import { readText } from '../../platform/library.ts';
import { spanOf } from '../../reading/document.ts';
import { type Reading, readArticle } from '../../reading/read.ts';
import type { Reader } from '../../reading/reader.ts';
import type { UnweighedDraft } from '../../reading/relations/draft.ts';
import { findRelations } from '../../reading/relations/relations.ts';
import { readRecords, Text } from '../corpus-file.ts';

/** A draft of an article, and what is known of how it was read. */
export interface Drawn {
  readonly corpus: string;
  readonly article: string;
  readonly reading: Reading;
  readonly draft: UnweighedDraft;
  readonly evidence: Evidence;
}

/** What names a draft whatever the reading calls its entities: where its trigger and its two ends stand. */
export function keyOf({ corpus, article, reading: { doc }, draft }: Drawn): string {
  const at = (word: number) => doc.words[word]?.start ?? -1;
  const { start } = spanOf(doc, draft.trigger);
  return [corpus, article, start, at(draft.subjectWord), at(draft.objectWord)].join('\t');
}

/**
 * All relations that are found in a corpus, likely or not.
 *
 * @param corpora folder of the corpora
 * @param file one of its files whose records have `id` and `text`
 * @param wanted ids of the articles to read; all without it
 */
export async function* draftsOf(
  corpora: string,
  file: string,
  reader: Reader,
  wanted?: ReadonlySet<string>,
): AsyncGenerator<Drawn> {
  const corpus = parse(file).name;
  for (const { id, text } of readRecords(join(corpora, file), Text)) {
    if (wanted && !wanted.has(id)) continue;
    const reading = await readArticle({ ...(await readText(text, { id })), furniture: [] }, reader);
    const { drafts, evidenceOf } = findRelations(reading, reader);
    for (const draft of drafts) yield { corpus, article: id, reading, draft, evidence: evidenceOf(draft) };
  }
}
