import type { Annotation, Relation } from '../../src/schema/annotation.ts';
import { nameOf, read } from './reading.ts';

/** A relation in words, as a test states it. */
export type Related = Pick<Relation, 'type' | 'predicate' | 'polarity' | 'certainty' | 'context' | 'title'> & {
  readonly subject: string | null;
  readonly object: string | null;
  readonly trigger: string;
  readonly by: string | null;
  readonly time: string | null;
  readonly place: string | null;
};

/** How entities are connected in a text, in words. */
export async function related(text: string, publishedAt: string | null = null): Promise<Related[]> {
  return inWords(await read(text, { publishedAt }));
}

/** Who does what to whom, the short form: "ASSAULT Russia > Ukraine". */
export async function acts(text: string): Promise<string[]> {
  return (await related(text)).map((r) => `${r.type} ${r.subject} > ${r.object}`);
}

export function inWords(annotation: Annotation): Related[] {
  const name = (id: string | null) => nameOf(annotation, id);
  return annotation.relations.map((r) => ({
    type: r.type,
    predicate: r.predicate,
    polarity: r.polarity,
    certainty: r.certainty,
    context: r.context,
    title: r.title,
    subject: name(r.subject),
    object: name(r.object),
    trigger: annotation.text.slice(r.trigger.start, r.trigger.end),
    by: name(r.by),
    time: r.time?.value ?? null,
    place: name(r.place),
  }));
}
