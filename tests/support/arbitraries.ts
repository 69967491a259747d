import fc from 'fast-check';
import {
  type Annotation,
  type Attribution,
  AttributionKind,
  Certainty,
  Context,
  type Entity,
  EntityType,
  MentionForm,
  Polarity,
  type Relation,
  RelationType,
} from '../../src/schema/annotation.ts';
import type { Span } from '../../src/schema/span.ts';

/** Annotations at random, with the names, ids and texts that break programs. */

const PROTOTYPE_KEYS = [...Object.getOwnPropertyNames(Object.prototype), 'prototype', 'then', 'toJSON', 'length'];

const ODD = [
  ...['', ' ', '\u0000', '\u0001\u001f', '\ud800', '\udc00\ud800', '\ufffe', '\uffff', '\r\n', '\t', '\u0085\u2028'],
  ...['<b>&amp;"\'</b>', ']]>', '<!DOCTYPE x>', '&#0;', '\\u0000', '\\', '\\\\x', '\\u005cu0001'],
  ...['e\u0301', '👩‍🚀', 'İ', 'Şule', 'ﬁ', '→', 'a|b', 'a/b', 'a→b', '%2F', 'null', 'NaN', '0'],
];

/** Any UTF-16 there is: control characters, halves of surrogate pairs, noncharacters. */
const anyUnits = fc
  .array(fc.oneof(fc.nat({ max: 0xffff }), fc.nat({ max: 0x20 }), fc.integer({ min: 0xd7f0, max: 0xe010 })), {
    maxLength: 12,
  })
  .map((units) => String.fromCharCode(...units));

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...PROTOTYPE_KEYS, ...ODD),
  anyUnits,
  fc.string({ maxLength: 8 }),
);

export const hostileName: fc.Arbitrary<string> = hostileText.filter((name) => name.length > 0);

const chance = fc.double({ min: 0, max: 1, noNaN: true }).map((n) => Math.abs(n));

const nullable = <T>(value: fc.Arbitrary<T>): fc.Arbitrary<T | null> => fc.option(value, { nil: null });

const spanIn = (length: number): fc.Arbitrary<Span> =>
  fc
    .tuple(fc.nat({ max: length }), fc.nat({ max: length }))
    .map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) }));

const entityIn = (length: number): fc.Arbitrary<Omit<Entity, 'id'>> =>
  fc.record({
    type: fc.constantFrom(...EntityType.options),
    name: hostileName,
    aliases: fc.array(hostileName, { maxLength: 3 }),
    mentions: fc.array(
      fc.tuple(spanIn(length), fc.constantFrom(...MentionForm.options)).map(([at, form]) => ({ ...at, form })),
      { maxLength: 3 },
    ),
  });

const attributionIn = (length: number, who: fc.Arbitrary<string>): fc.Arbitrary<Omit<Attribution, 'id' | 'within'>> =>
  fc.record({
    kind: fc.constantFrom(...AttributionKind.options),
    source: fc.array(spanIn(length), { maxLength: 2 }),
    cue: fc.array(spanIn(length), { maxLength: 2 }),
    content: fc.array(spanIn(length), { minLength: 1, maxLength: 2 }),
    ...{ speaker: nullable(who), onBehalfOf: nullable(who), addressee: nullable(who) },
    about: fc.uniqueArray(who, { maxLength: 3 }),
    confidence: chance,
  });

const relationIn = (
  length: number,
  who: fc.Arbitrary<string>,
  attribution: fc.Arbitrary<string | null>,
): fc.Arbitrary<Omit<Relation, 'id'>> =>
  fc.record({
    type: fc.constantFrom(...RelationType.options),
    predicate: hostileText,
    ...{ subject: who, object: who, by: nullable(who), place: nullable(who), attribution },
    title: nullable(hostileText),
    ...{ trigger: spanIn(length), evidence: spanIn(length) },
    polarity: fc.constantFrom(...Polarity.options),
    certainty: fc.constantFrom(...Certainty.options),
    context: nullable(fc.constantFrom(...Context.options)),
    time: nullable(spanIn(length).map((at) => ({ ...at, value: '2025-12-02' }))),
    confidence: chance,
  });

const numbered = <T extends object>(prefix: string, drafts: readonly T[]): (T & { id: string })[] =>
  drafts.map((draft, i) => ({ ...draft, id: `${prefix}${i + 1}` }));

/** An annotation that the schema allows; its references are good and its spans lie in the text, all else is hostile. */
export function annotationOf(id: string, text: string): fc.Arbitrary<Annotation> {
  return fc
    .array(entityIn(text.length), { minLength: 1, maxLength: 5 })
    .map((drafts) => numbered('e', drafts))
    .chain((entities) => {
      const who = fc.constantFrom(...entities.map((e) => e.id));
      const attributions = fc.array(attributionIn(text.length, who), { maxLength: 4 }).map(nested);
      return fc.record({ entities: fc.constant(entities), who: fc.constant(who), attributions });
    })
    .chain(({ entities, who, attributions }) => {
      const attribution = fc.constantFrom(null, ...attributions.map((a) => a.id));
      return fc.record<Annotation>({
        id: fc.constant(id),
        ...{ title: nullable(hostileText), byline: nullable(hostileText), publisher: nullable(hostileText) },
        url: nullable(hostileText),
        publishedAt: nullable(fc.constantFrom('2025-12-02', '2025-12-02T08:30:00Z')),
        language: fc.constantFrom('en', 'pt-BR'),
        text: fc.constant(text),
        sentences: fc.constant(text.length > 0 ? [{ start: 0, end: text.length }] : []),
        entities: fc.constant(entities),
        attributions: fc.constant(attributions),
        relations: fc
          .array(relationIn(text.length, who, attribution), { maxLength: 4 })
          .map((drafts) => numbered('r', drafts)),
      });
    });
}

/** Every second attribution stands within the one before it. */
function nested(drafts: readonly Omit<Attribution, 'id' | 'within'>[]): Attribution[] {
  return numbered('a', drafts).map((draft, i) => ({ ...draft, within: i % 2 === 1 ? `a${i}` : null }));
}

/** Articles of different ids. */
export const annotations: fc.Arbitrary<Annotation[]> = fc
  .uniqueArray(fc.tuple(hostileName, hostileText), { maxLength: 4, selector: ([id]) => id })
  .chain((articles) => fc.tuple(...articles.map(([id, text]) => annotationOf(id, text))));
