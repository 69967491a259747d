import { type TokenLexicon, tableForm } from './token-lexicon.ts';

/**
 * Cuts a written word into its syntactic words, as Universal Dependencies splits multiword tokens.
 *
 * @param word a written word without spaces
 * @returns the offsets in `word` at which a new word begins, ascending; empty where it is one word
 * @example cutsIn("don't", lexicon) // [2]; "cannot" [3]; "it's" [2]; "shouldn't've" [6, 9]; "Kushner" []
 */
export function cutsIn(word: string, lexicon: TokenLexicon): readonly number[] {
  // Figures are cut by their own rule: the 1960's is one word.
  if (word.length > 64 || /^\p{N}/u.test(word)) return [];
  const form = tableForm(word);
  if (form.length !== word.length) return [];
  const whole = lexicon.contractions.get(form);
  if (whole !== undefined) return whole;
  const cuts: number[] = [];
  let end = form.length;
  for (;;) {
    const rest = form.slice(0, end);
    const clitic = lexicon.clitics.find((ending) => rest.length > ending.length && rest.endsWith(ending));
    if (clitic === undefined) return cuts;
    end -= clitic.length;
    cuts.unshift(end);
  }
}
