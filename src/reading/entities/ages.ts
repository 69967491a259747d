import { child, type Document, form, lower, relation, type WordRange } from '../document.ts';
import type { Cluster, Mention } from './cluster.ts';
import type { Description } from './descriptions.ts';

/** The words of "64-year-old": number, hyphen, "year", hyphen, "old". */
const PARTS = 5;

/**
 * Resolves people called by their age ("the 64-year-old", "the 64-year-old striker") to the one whose age the text has stated before: "Clara Jensen,
 * 64,", "aged 64", "is 64 years old", "64-year-old striker Marco Silva". Of two of one age the one named last.
 */
export function calledByAge(
  doc: Document,
  clusters: readonly Cluster[],
  descriptions: readonly Description[],
): [Mention, number][] {
  const stated = clusters.flatMap((cluster, c) =>
    cluster.type === 'person'
      ? cluster.mentions.flatMap((m) => agesAt(doc, m).map((age) => ({ age, c, at: m.first })))
      : [],
  );
  const described = descriptions.flatMap(({ range, noun, cluster }) =>
    ageBefore(doc, { first: Math.max(0, range.first - PARTS), last: noun }).map((age) => ({
      age,
      c: cluster,
      at: noun,
    })),
  );
  const known = [...stated, ...described].sort((a, b) => a.at - b.at);
  return doc.words.flatMap((_, i): [Mention, number][] => {
    const age = ageAt(doc, i);
    if (age === null || !/^(the|this)$/.test(lower(doc, i - 1))) return [];
    const before = known.findLast((k) => k.age === age && k.at < i);
    const last = i + PARTS - 1;
    const noun = doc.words[last]?.head ?? -1;
    const head = relation(doc, last) === 'amod' && noun > last && doc.words[noun]?.upos === 'NOUN' ? noun : last;
    if (!before || descriptions.some((d) => d.noun === head)) return [];
    return [[{ first: i, last: head, head, form: 'nominal' }, before.c]];
  });
}

/** The number of "64-year-old" that begins at word i. */
function ageAt(doc: Document, i: number): string | null {
  if (lower(doc, i + 2) !== 'year') return null;
  const words = Array.from({ length: PARTS }, (_, k) => lower(doc, i + k)).join('');
  return /^(\d{1,3})-year-old$/.exec(words)?.[1] ?? null;
}

function ageBefore(doc: Document, { first, last }: WordRange): string[] {
  return Array.from({ length: last - first + 1 }, (_, k) => ageAt(doc, first + k) ?? []).flat();
}

/** What stands beside a name: ", 64,", ", aged 64", "is 64 years old", "64-year-old" before it. */
function agesAt(doc: Document, { first, last, head, form: kind }: Mention): string[] {
  if (kind !== 'name') return [];
  const comma = /^[,(]$/.test(form(doc, last + 1));
  const number = lower(doc, last + 2) === 'aged' ? last + 3 : last + 2;
  const ends = number > last + 2 || /^[,.;)]$/.test(form(doc, number + 1));
  const old = doc.words[head]?.head ?? -1;
  const years = lower(doc, old) === 'old' ? child(doc, old, 'obl', 'nmod') : undefined;
  const predicate = years === undefined ? undefined : child(doc, years, 'nummod');
  const candidates = [
    comma && ends ? form(doc, number) : '',
    predicate === undefined || relation(doc, head) !== 'nsubj' ? '' : form(doc, predicate),
    ageAt(doc, first - PARTS) ?? '',
  ];
  return candidates.filter((age) => /^\d{1,3}$/.test(age));
}
