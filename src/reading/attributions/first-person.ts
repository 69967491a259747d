import { type Document, lower } from '../document.ts';
import type { Mention } from '../entities/cluster.ts';
import type { Lexicon } from '../lexicon.ts';
import type { Draft } from './draft.ts';
import { holders } from './nesting.ts';

/** Inside a direct quotation "I" and "my" are the speaker; where quotations nest, the innermost speaker. */
export function firstPersons(doc: Document, lexicon: Lexicon, drafts: readonly Draft[]): [Mention, number][] {
  // Of two that hold the same words the later counts.
  const direct = drafts.filter((d) => d.kind === 'direct' && d.speaker !== null).reverse();
  const around = holders(direct);
  return doc.words.flatMap((word, i): [Mention, number][] => {
    const pronoun = lexicon.pronouns.get(lower(doc, i));
    if (pronoun?.person !== 1 || pronoun.plural) return [];
    const speaker = direct[around(word)[0] ?? -1]?.speaker ?? null;
    return speaker === null ? [] : [[{ first: i, last: i, head: i, form: 'pronoun' }, speaker]];
  });
}

/** Gives what "I" tells inside a direct quotation ('"I told them so," Haddad said') to its speaker. */
export function spokenInFirstPerson(
  doc: Document,
  drafts: readonly Draft[],
  persons: readonly (readonly [Mention, number])[],
): Draft[] {
  const at = new Map(persons.map(([{ first }, speaker]) => [doc.words[first]?.start, speaker]));
  return drafts.map((draft) => {
    const [source] = draft.source;
    const speaker = source && at.get(source.start);
    const alone = draft.speaker === null && source && source.end - source.start === 1;
    return alone && speaker !== undefined ? { ...draft, speaker } : draft;
  });
}
