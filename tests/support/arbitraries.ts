import fc from 'fast-check';
import { EntityType, EventType, type Annotation, FactType } from '../../src/schema/annotation.ts';

/** Names that have broken graphs before: properties of every object, markup, control characters, halves of surrogate pairs. */
const HOSTILE = [
  ...Object.getOwnPropertyNames(Object.prototype),
  'prototype',
  '<script>alert(1)</script>',
  '"quoted" & \'single\'',
  'a\u0000b\u0007c',
  '\ud83d',
  '\ude00x',
  '\ufffe',
  'line\nbreak\ttab\r',
  '\\u0041 \\u005c',
  ']]>',
  '  spaces  ',
  'Zoë Ångström',
  '😀',
];

export const hostileText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: 'binary', minLength: 1, maxLength: 20 }));

/** An annotation whose names, text and ids are hostile, and whose spans lie in its text. */
export const annotation: fc.Arbitrary<Annotation> = fc
  .record({
    id: hostileText,
    title: fc.option(hostileText),
    text: fc.array(hostileText, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' ')),
    names: fc.uniqueArray(hostileText, { minLength: 1, maxLength: 5 }),
    seed: fc.nat(),
  })
  .map(({ id, title, text, names, seed }) => {
    const span = (i: number) => ({ start: i % text.length, end: (i % text.length) + 1 });
    const types = EntityType.options;
    const entities = names.map((name, i) => ({
      id: `e${i + 1}`,
      type: types[(seed + i) % types.length] ?? 'person',
      name,
      aliases: names.slice(0, i),
      mentions: [{ ...span(seed + i), form: 'name' as const }],
    }));
    const entity = (i: number) => entities[i % entities.length]?.id ?? 'e1';
    const relationTypes = [...EventType.options, ...FactType.options, 'open' as const];
    return {
      id,
      title,
      byline: null,
      publisher: title,
      url: null,
      publishedAt: seed % 2 ? '2025-12-02' : null,
      language: 'en',
      text,
      sentences: [{ start: 0, end: text.length }],
      entities,
      attributions: [0, 1].map((i) => ({
        id: `a${i + 1}`,
        kind: 'mixed' as const,
        source: [span(seed)],
        cue: [],
        content: [span(seed + i)],
        speaker: i === 0 ? entity(seed) : null,
        onBehalfOf: i === 1 ? entity(seed) : null,
        addressee: entity(seed + 1),
        about: [entity(seed + 2)],
        within: i === 1 ? 'a1' : null,
        confidence: 0.5,
      })),
      relations: [0, 1].map((i) => ({
        id: `r${i + 1}`,
        type: relationTypes[(seed + i) % relationTypes.length] ?? 'open',
        predicate: names[0] ?? '',
        subject: entity(seed),
        object: entity(seed + 1),
        title: i === 0 ? title : null,
        trigger: span(seed),
        evidence: { start: 0, end: text.length },
        by: i === 0 ? entity(seed) : null,
        attribution: i === 0 ? 'a1' : null,
        polarity: i === 0 ? ('positive' as const) : ('negative' as const),
        certainty: 'certain' as const,
        context: null,
        time: null,
        place: i === 1 ? entity(seed) : null,
        confidence: 0.25,
      })),
    };
  });

/** Annotations of different articles. */
export const annotations = fc.uniqueArray(annotation, { minLength: 1, maxLength: 4, selector: (a) => a.id });
