import { HearsayError } from '../errors.ts';
import { Annotation } from '../schema/annotation.ts';
import { parseJson } from './json.ts';

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
