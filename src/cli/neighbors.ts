import { type Neighbor, neighbors } from '../query/neighbors.ts';
import { given, parseCount, type VoiceOptions, voiceFilter, withVoiceOptions } from './options.ts';
import { printRecords } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

interface NeighborsOptions extends QueryOptions, VoiceOptions {
  readonly depth: number;
  readonly type?: string;
}

const COLUMNS: ReadonlyMap<string, (neighbor: Neighbor) => string> = new Map([
  ['name', (n) => n.name],
  ['kind', (n) => n.kind],
  ['steps', (n) => String(n.distance)],
  ['link', (n) => n.link],
  ['sentence', (n) => n.passage?.sentence ?? ''],
]);

/** `hearsay neighbors GRAPH NAME`. */
export const command = withVoiceOptions(query('neighbors', 'who and what an entity is linked with'))
  .argument('<name>', 'name, alias or key of the entity')
  .option('--depth <steps>', 'how many steps to go', parseCount, 1)
  .option('--type <type>', 'only this kind of node ("person"), link ("about") or relation ("role")')
  .action(async (file: string, name: string, { depth, type, json, ...options }: NeighborsOptions) => {
    const graph = await graphOf([file], given(options));
    const filter = { depth, ...(type === undefined ? {} : { type }), ...voiceFilter(options) };
    await printRecords(neighbors(graph, name, filter), COLUMNS, json);
  });
