import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import { Annotation } from '../schema/annotation.ts';
import { type Article, ArticleMetadata } from '../schema/article.ts';
import { parseJson } from './json.ts';
import type { IngestLexicon } from './lexicon.ts';
import { fromText } from './text.ts';

/** One line of input (README, "Input as JSONL"); what else the object holds is left aside. */
const Line = ArticleMetadata.partial().extend({ id: z.string().min(1), text: z.string() });

/**
 * One line of JSONL to an article. What the line does not say (title, publisher …) is looked for in its text.
 *
 * @throws HearsayError where it is not an object with `id` and `text`, or the text is empty
 * @example fromJsonl('{"id": "a", "text": "Putin spoke on Tuesday."}', lexicon)
 */
export function fromJsonl(line: string, lexicon: IngestLexicon): Article {
  const { text, id, title, byline, publisher, url, publishedAt } = parseJson(Line, line, 'an article');
  return fromText(
    text,
    {
      id,
      title: title ?? null,
      byline: byline ?? null,
      publisher: publisher ?? null,
      url: url ?? null,
      publishedAt: publishedAt ?? null,
    },
    lexicon,
  );
}

/**
 * One line of JSONL that `annotate` wrote, read back and checked.
 *
 * @throws HearsayError that names the first thing that is wrong
 */
export function parseAnnotation(line: string): Annotation {
  const annotation = parseJson(Annotation, line, 'an annotation');
  const misplaced = spansOf(annotation).find((span) => span.start > span.end || span.end > annotation.text.length);
  if (misplaced)
    throw new HearsayError(
      `not an annotation: ${misplaced.start}–${misplaced.end} is no place in its text of ${annotation.text.length}`,
    );
  return annotation;
}

type Place = { readonly start: number; readonly end: number };

function spansOf({ sentences, entities, attributions, relations }: Annotation): Place[] {
  return [
    ...sentences,
    ...entities.flatMap(({ mentions }) => mentions),
    ...attributions.flatMap(({ source, cue, content }) => [source, cue, content].flat()),
    ...relations.flatMap(({ trigger, evidence, time }) => (time ? [trigger, evidence, time] : [trigger, evidence])),
  ];
}
