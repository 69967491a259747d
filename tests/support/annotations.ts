import type { Annotation, Attribution, Entity, Mention, Relation } from '../../src/schema/annotation.ts';
import type { Span } from '../../src/schema/span.ts';

/** Annotations written by hand, with every offset found by the words that stand there. */

/** Where words stand in a text; `nth` counts from 0. */
export function spanOf(text: string, words: string, nth = 0): Span {
  let start = text.indexOf(words);
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`not in the text: ${words}`);
  return { start, end: start + words.length };
}

/** An article's annotation with nothing in it but what is given; a sentence is a line. */
export function annotation(id: string, text: string, given: Partial<Annotation> = {}): Annotation {
  return {
    ...{ id, title: null, byline: null, publisher: null, url: null, publishedAt: null, language: 'en', text },
    sentences: lines(text),
    ...{ entities: [], attributions: [], relations: [] },
    ...given,
  };
}

/** An entity that is mentioned wherever its name or an alias stands. */
export function entity(text: string, id: string, type: Entity['type'], name: string, ...aliases: string[]): Entity {
  const mentions: Mention[] = [];
  for (const words of [name, ...aliases].sort((a, b) => b.length - a.length))
    for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
      if (!mentions.some((m) => m.start < start + words.length && start < m.end))
        mentions.push({ start, end: start + words.length, form: 'name' });
  return { id, type, name, aliases, mentions: mentions.sort((a, b) => a.start - b.start) };
}

export function attribution(
  text: string,
  id: string,
  words: { source: string; cue: string; content: string },
  given: Partial<Attribution> = {},
): Attribution {
  const content = spanOf(text, words.content);
  return {
    ...{ id, kind: words.content.startsWith('"') ? 'direct' : 'indirect' },
    ...{ source: [nearest(text, words.source, content)], cue: [nearest(text, words.cue, content)], content: [content] },
    ...{ speaker: null, onBehalfOf: null, addressee: null, about: [], within: null, confidence: 0.9 },
    ...given,
  };
}

export function relation(
  text: string,
  id: string,
  type: Relation['type'],
  [subject, predicate, object]: [string, string, string],
  words: { trigger: string; evidence: string },
  given: Partial<Relation> = {},
): Relation {
  const evidence = spanOf(text, words.evidence);
  const trigger = spanOf(words.evidence, words.trigger);
  return {
    ...{ id, type, predicate, subject, object, evidence, title: null, by: null, attribution: null },
    trigger: { start: evidence.start + trigger.start, end: evidence.start + trigger.end },
    ...{ polarity: 'positive', certainty: 'certain', context: null, time: null, place: null, confidence: 0.8 },
    ...given,
  };
}

function lines(text: string): Span[] {
  return [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ start: index, end: index + line.length }));
}

/** The place of the words that is nearest to a quotation: "said" stands in every sentence. */
function nearest(text: string, words: string, content: Span): Span {
  const places: Span[] = [];
  for (let start = text.indexOf(words); start >= 0; start = text.indexOf(words, start + 1))
    places.push({ start, end: start + words.length });
  const gap = ({ start, end }: Span) => Math.max(content.start - end, start - content.end);
  const [best] = places.filter((place) => gap(place) >= 0).sort((a, b) => gap(a) - gap(b));
  if (!best) throw new Error(`not beside the quotation: ${words}`);
  return best;
}
