import { HearsayError } from '../errors.ts';
import type { Format } from './format.ts';
import { gexf } from './gexf.ts';
import { graphology } from './graphology.ts';
import { json } from './json.ts';

/** All formats, by name. */
export const FORMATS: readonly Format[] = [json, graphology, gexf];

/**
 * The format with this name.
 *
 * @throws HearsayError that lists the names there are
 * @example formatNamed('gexf').write(graph)
 */
export function formatNamed(name: string): Format {
  const format = FORMATS.find((f) => f.name === name.toLowerCase());
  if (format) return format;
  throw new HearsayError(`unknown format "${name}": use one of ${FORMATS.map((f) => f.name).join(', ')}`);
}

/**
 * The format that a file's ending names; the longest ending wins ("graph.graphology.json").
 *
 * @throws HearsayError where no format has the ending
 * @example formatOf('talks.gexf').name // 'gexf'
 */
export function formatOf(fileName: string): Format {
  const lower = fileName.toLowerCase();
  const [best] = FORMATS.flatMap((format) => format.extensions.map((extension) => ({ format, extension })))
    .filter(({ extension }) => lower.endsWith(`.${extension}`))
    .sort((a, b) => b.extension.length - a.extension.length);
  if (best) return best.format;
  const endings = FORMATS.flatMap((f) => f.extensions.map((e) => `.${e}`)).join(', ');
  throw new HearsayError(`${fileName}: no format has this ending: use ${endings}, or name one with --format`);
}
