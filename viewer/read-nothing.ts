import { HearsayError } from '../src/errors.ts';
import { NO_MODEL } from './state/words.ts';

/**
 * Stands for `readArticle` in the page of one file.
 *
 * @throws HearsayError always
 */
export async function readArticle(): Promise<never> {
  throw new HearsayError(NO_MODEL);
}
