import type { Segments } from './segment.ts';
import { tableForm } from './token-lexicon.ts';

/** Words of a paragraph's beginning in which a pronoun speaks of what stands before; further on it speaks of the paragraph's own. */
const BEGINNING = 6;

/** Words that tell whether a paragraph goes on with something; lower case. */
export interface LinkWords {
  /** "he", "they": at a paragraph's beginning they need what stands before. */
  readonly pronouns: ReadonlySet<string>;
  /** What is capitalized and yet names nobody: "The", "Monday". */
  readonly ordinary: ReadonlySet<string>;
}

/**
 * The paragraphs that have nothing to do with what stands before: they name nothing that was named there, and begin with a capital letter and
 * without a pronoun. The model reads them apart, so that whatever follows an article, an advertisement or another story, changes
 * nothing in how it is read. Whether a paragraph is one depends on nothing after it. Of news in PolNeAR, one in seven is.
 *
 * @returns the first word of each, in order; the text's own beginning is none
 */
export function freshParagraphs(
  { text, words, opensParagraph }: Pick<Segments, 'text' | 'words' | 'opensParagraph'>,
  { pronouns, ordinary }: LinkWords,
): number[] {
  const named = new Set<string>();
  const common = new Set<string>();
  const starts = words.flatMap((_, word) => (opensParagraph[word] ? [word] : []));
  return starts.filter((start, i) => {
    const forms = words.slice(start, starts[i + 1]).map((word) => text.slice(word.start, word.end));
    const plain = forms.map(tableForm);
    const isCapitalized = (form: string | undefined) => /^\p{Lu}/u.test(form ?? '');
    for (const [w, form] of forms.entries()) if (!isCapitalized(form)) common.add(plain[w] ?? '');
    const names = plain.filter((word, w) => isCapitalized(forms[w]) && !ordinary.has(word) && !common.has(word));
    const goesOn =
      !isCapitalized(forms[0]) ||
      names.some((name) => named.has(name)) ||
      plain.slice(0, BEGINNING).some((word) => pronouns.has(word));
    for (const name of names) named.add(name);
    return start > 0 && !goesOn;
  });
}
