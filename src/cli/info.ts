import { type Info, info } from '../query/info.ts';
import { given } from './options.ts';
import { print, printable } from './output.ts';
import { type QueryOptions, query } from './query.ts';
import { graphOf } from './session.ts';

/** `hearsay info GRAPH`. */
export const command = query('info', 'what a graph holds, in numbers').action(
  async (file: string, { json, ...article }: QueryOptions) => {
    const found = info(await graphOf([file], given(article)));
    if (json) return print(`${JSON.stringify(plain(found), null, 2)}\n`);
    const lines = summary(found).map(([what, value]) => `${what.padEnd(11)}${printable(value)}\n`);
    return print(lines.join(''));
  },
);

/** The counts as plain objects, for JSON. Their keys are kinds and types of our schema, never words of a file. */
function plain({ nodeKinds, edgeKinds, relationTypes, ...rest }: Info): object {
  return {
    ...rest,
    nodeKinds: Object.fromEntries(nodeKinds),
    edgeKinds: Object.fromEntries(edgeKinds),
    relationTypes: Object.fromEntries(relationTypes),
  };
}

/** What and how much; what there is none of is left out. */
function summary({ nodes, edges, nodeKinds, edgeKinds, relationTypes, speakers, articles }: Info): [string, string][] {
  const counts = (map: ReadonlyMap<string, number>) => [...map].map(([name, n]) => `${name} ${n}`).join(', ');
  return [
    ['nodes', [nodes, counts(nodeKinds)].filter(Boolean).join(': ') || '0'],
    ['edges', [edges, counts(edgeKinds)].filter(Boolean).join(': ') || '0'],
    ['relations', counts(relationTypes)],
    ['speakers', speakers.map((s) => `${s.name} ${s.statements}`).join(', ')],
    ...articles.map((a): [string, string] => [
      'article',
      [a.id, a.title, a.publisher, a.publishedAt].filter(Boolean).join(' · '),
    ]),
  ].filter((line): line is [string, string] => line[1] !== '');
}
