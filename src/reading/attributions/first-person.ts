import { type Document, lower } from '../document.ts';
import type { Mention } from '../entities/cluster.ts';
import type { Lexicon } from '../lexicon.ts';
import { length } from './content.ts';
import type { Draft } from './draft.ts';

/** Inside a direct quotation "I" and "my" are the speaker; where quotations nest, the innermost speaker. */
export function firstPersons(doc: Document, lexicon: Lexicon, drafts: readonly Draft[]): [Mention, number][] {
  const owner = new Map<number, number>();
  const direct = drafts.filter((d) => d.kind === 'direct' && d.speaker !== null);
  const firsts = doc.words.flatMap((_, i) => {
    const pronoun = lexicon.pronouns.get(lower(doc, i));
    return pronoun?.person === 1 && !pronoun.plural ? [i] : [];
  });
  for (const draft of [...direct].sort((a, b) => length(b.content) - length(a.content)))
    for (const i of firsts) {
      const word = doc.words[i];
      const inside = word && draft.content.some((s) => s.start <= word.start && word.end <= s.end);
      if (inside && draft.speaker !== null) owner.set(i, draft.speaker);
    }
  return [...owner].map(([i, speaker]) => [{ first: i, last: i, head: i, form: 'pronoun' }, speaker]);
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
