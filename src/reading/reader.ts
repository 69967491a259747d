import type { Calibration } from '../language/calibration.ts';
import type { FactScorer } from '../language/decoders/facts.ts';
import type { Language } from '../language/parse.ts';
import type { Lexicon } from './lexicon.ts';

/** All that reading needs: a language, what is known of the world, the head that finds facts, and what confidences are worth. Made by the platform (src/platform), once. */
export interface Reader {
  readonly language: Language;
  readonly lexicon: Lexicon;
  readonly facts: FactScorer;
  readonly calibration: Calibration;
}
