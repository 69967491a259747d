import { chooseByEnding, chooseByName } from './choose.ts';
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
  return chooseByName(FORMATS, name);
}

/**
 * The format that a file's ending names; the longest ending wins ("graph.graphology.json").
 *
 * @throws HearsayError where no format has the ending
 * @example formatOf('talks.gexf').name // 'gexf'
 */
export function formatOf(fileName: string): Format {
  return chooseByEnding(FORMATS, fileName);
}
