import type { Format } from './format.ts';
import { readGexf } from './gexf-read.ts';
import { writeGexf } from './gexf-write.ts';

/** GEXF 1.3, for Gephi, Gephi Lite, networkx and sigma. */
export const gexf: Format = { name: 'gexf', extensions: ['gexf'], write: writeGexf, read: readGexf };
