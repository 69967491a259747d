import { HearsayError } from '../errors.ts';

/** What has a name and endings of file names. */
interface Named {
  readonly name: string;
  readonly extensions: readonly string[];
}

/**
 * The one with this name.
 *
 * @throws HearsayError that lists the names there are
 */
export function chooseByName<T extends Named>(all: readonly T[], name: string): T {
  const found = all.find((each) => each.name === name.toLowerCase());
  if (found) return found;
  throw new HearsayError(`unknown format "${name}": use one of ${all.map((each) => each.name).join(', ')}`);
}

/**
 * The one that a file's ending names; the longest ending wins ("graph.graphology.json").
 *
 * @throws HearsayError that lists the endings there are
 */
export function chooseByEnding<T extends Named>(all: readonly T[], fileName: string): T {
  const lower = fileName.toLowerCase();
  const [best] = all
    .flatMap((each) => each.extensions.map((extension) => ({ each, extension })))
    .filter(({ extension }) => lower.endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length);
  if (best) return best.each;
  const endings = all.flatMap((each) => each.extensions.map((extension) => `.${extension}`)).join(', ');
  throw new HearsayError(`${fileName}: no format has this ending: use ${endings}, or name one with --format`);
}
