import { Command, Option } from 'commander';
import { HearsayError } from '../errors.ts';
import { info } from '../query/info.ts';
import { neighbors } from '../query/neighbors.ts';
import { path } from '../query/paths.ts';
import { quotations } from '../query/quotations.ts';
import { search } from '../query/search.ts';
import { AttributionKind } from '../schema/annotation.ts';
import { jsonOption, parseCount } from './options.ts';
import { print, printRecords } from './output.ts';
import { graphOf } from './session.ts';

/** The commands that ask a graph something. Their first argument is a graph file, or an article that is then read first. */

interface Json {
  readonly json?: boolean;
}

const query = (name: string, description: string): Command =>
  new Command(name)
    .description(description)
    .argument('<graph>', 'graph file, annotations or article; - is standard input')
    .addOption(jsonOption());

export const neighborsCommand = query('neighbors', 'who and what an entity is linked with')
  .argument('<name>', 'name, alias or key of the entity')
  .option('--depth <steps>', 'how many steps to go', parseCount, 1)
  .option('--type <type>', 'only this kind of node ("person"), link ("about") or relation ("role")')
  .action(async (file: string, name: string, { depth, type, json }: Json & { depth: number; type?: string }) => {
    const found = neighbors(await graphOf([file]), name, { depth, ...(type === undefined ? {} : { type }) });
    await printRecords(
      found,
      new Map([
        ['name', (n) => n.name],
        ['kind', (n) => n.kind],
        ['steps', (n) => String(n.distance)],
        ['link', (n) => n.link],
        ['sentence', (n) => n.passage?.sentence ?? ''],
      ]),
      json ?? false,
    );
  });

export const quotesCommand = query('quotes', 'who said what')
  .option('--by <name>', 'of this speaker')
  .option('--about <name>', 'that mention this entity')
  .option('--to <name>', 'told to this addressee')
  .addOption(new Option('--kind <kind>', 'only this kind').choices(AttributionKind.options))
  .action(
    async (
      file: string,
      { json, ...filter }: Json & { by?: string; about?: string; to?: string; kind?: AttributionKind },
    ) => {
      await printRecords(
        quotations(await graphOf([file]), filter),
        new Map([
          ['speaker', (q) => q.speaker ?? (q.onBehalfOf === null ? q.source : `${q.source} (for ${q.onBehalfOf})`)],
          ['kind', (q) => q.kind],
          ['about', (q) => q.about.join(', ')],
          ['words', (q) => q.text],
        ]),
        json ?? false,
      );
    },
  );

export const pathCommand = query('path', 'the shortest way from one entity to another, each step with its sentence')
  .argument('<from>', 'name, alias or key')
  .argument('<to>', 'name, alias or key')
  .action(async (file: string, from: string, to: string, { json }: Json) => {
    const hops = path(await graphOf([file]), from, to);
    if (hops === null) throw new HearsayError(`no way leads from "${from}" to "${to}"`);
    await printRecords(
      hops,
      new Map([
        ['from', (h) => h.from],
        ['link', (h) => h.link],
        ['to', (h) => h.to],
        ['sentence', (h) => h.passage?.sentence ?? ''],
      ]),
      json ?? false,
    );
  });

export const searchCommand = query('search', 'find names, aliases, words of quotations and predicates')
  .argument('<words...>', 'all of them have to occur')
  .action(async (file: string, words: string[], { json }: Json) => {
    const hits = search(await graphOf([file]), words.join(' '));
    const columns = new Map([
      ['kind', (h: (typeof hits)[number]) => h.kind],
      ['found', (h: (typeof hits)[number]) => h.label],
    ]);
    await printRecords(hits, columns, json ?? false);
  });

export const infoCommand = query('info', 'what a graph holds, in numbers').action(
  async (file: string, { json }: Json) => {
    const found = info(await graphOf([file]));
    const plain = {
      ...found,
      nodeKinds: Object.fromEntries(found.nodeKinds),
      edgeKinds: Object.fromEntries(found.edgeKinds),
      relationTypes: Object.fromEntries(found.relationTypes),
    };
    if (json) return print(`${JSON.stringify(plain, null, 2)}\n`);
    const counts = (map: ReadonlyMap<string, number>) => [...map].map(([name, n]) => `${name} ${n}`).join(', ');
    const lines = [
      `nodes      ${found.nodes}: ${counts(found.nodeKinds)}`,
      `edges      ${found.edges}: ${counts(found.edgeKinds)}`,
      ...(found.relationTypes.size > 0 ? [`relations  ${counts(found.relationTypes)}`] : []),
      ...(found.speakers.length > 0
        ? [`speakers   ${found.speakers.map((s) => `${s.name} ${s.statements}`).join(', ')}`]
        : []),
      ...found.articles.map(
        (a) => `article    ${[a.id, a.title, a.publisher, a.publishedAt].filter(Boolean).join(' · ')}`,
      ),
    ];
    return print(`${lines.join('\n')}\n`);
  },
);
