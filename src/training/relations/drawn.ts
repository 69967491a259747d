import { basename, join } from 'node:path';
import { z } from 'zod';
import { readText } from '../../platform/library.ts';
import { spanOf } from '../../reading/document.ts';
import { type Reading, readArticle } from '../../reading/read.ts';
import type { Reader } from '../../reading/reader.ts';
import type { UnweighedDraft } from '../../reading/relations/draft.ts';
import { findRelations } from '../../reading/relations/relations.ts';
import { readJsonl } from '../corpus-file.ts';

const Text = z.object({ id: z.string(), text: z.string() });

/** A draft of an article, and what is true of how it was read. */
export interface Drawn {
  readonly corpus: string;
  readonly article: string;
  readonly reading: Reading;
  readonly draft: UnweighedDraft;
  readonly traits: readonly string[];
}

/** What names a draft whatever the reading calls its entities: where its trigger and its two ends stand. */
export function keyOf({ corpus, article, reading: { doc }, draft }: Drawn): string {
  const at = (word: number) => doc.words[word]?.start ?? -1;
  const { start } = spanOf(doc, draft.trigger);
  return [corpus, article, start, at(draft.subjectWord), at(draft.objectWord)].join('\t');
}

/**
 * All events and open relations that the rules find in a corpus, likely or not.
 *
 * @param corpora folder of the corpora
 * @param file one of its JSONL files with `id` and `text`
 * @param wanted ids of the articles to read; all without it
 */
export async function* draftsOf(
  corpora: string,
  file: string,
  reader: Reader,
  wanted?: ReadonlySet<string>,
): AsyncGenerator<Drawn> {
  const corpus = basename(file, '.jsonl');
  for (const { id, text } of readJsonl(join(corpora, file), Text)) {
    if (wanted && !wanted.has(id)) continue;
    const reading = await readArticle({ ...(await readText(text, { id })), furniture: [] }, reader);
    const { unweighed, traitsOf } = findRelations(reading, reader);
    for (const draft of unweighed) yield { corpus, article: id, reading, draft, traits: traitsOf(draft) };
  }
}
