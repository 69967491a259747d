import type { Language } from '../language/parse.ts';
import type { Lexicon } from './lexicon.ts';

/** All that reading needs: a language and what is known of the world. Made by the platform (src/platform), once. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
}
