import { readFileSync } from 'node:fs';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../src/formats/gexf.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { layout } from '../../src/graph/layout.ts';
import { monday, news, tuesday } from '../support/news.ts';

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

interface Tag {
  readonly name: string;
  readonly [attribute: string]: string;
}

/** All tags of a file with their attributes, in order. */
function tagsOf(xml: string): Tag[] {
  const tags: Tag[] = [];
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }) => tags.push({ ...attributes, name }));
  parser.write(xml).close();
  return tags;
}

describe('GEXF as it is written', () => {
  const graph = buildGraph(news);
  layout(graph);
  const xml = gexf.write(graph);
  const tags = tagsOf(xml);
  const named = (name: string) => tags.filter((tag) => tag.name === name);

  it('says version, namespaces, direction and numbers as the specification has them', () => {
    expect(tags[0]).toEqual({
      name: 'gexf',
      xmlns: 'http://gexf.net/1.3',
      'xmlns:viz': 'http://gexf.net/1.3/viz',
      version: '1.3',
    });
    expect(named('graph')).toMatchObject([{ defaultedgetype: 'directed', mode: 'static', timeformat: 'date' }]);
    expect(named('nodes')).toMatchObject([{ count: String(graph.order) }]);
    expect(named('edges')).toMatchObject([{ count: String(graph.size) }]);
  });

  it('declares columns whose titles differ beyond case and are none that networkx takes for itself', () => {
    for (const scope of ['node', 'edge']) {
      const start = tags.findIndex((tag) => tag.name === 'attributes' && tag['class'] === scope);
      const end = tags.findIndex((tag, i) => i > start && tag.name !== 'attribute');
      const titles = tags.slice(start + 1, end).map((tag) => tag['title']?.toLowerCase() ?? '');
      expect(titles).toContain('kind');
      expect(new Set(titles).size).toBe(titles.length);
      for (const taken of ['id', 'label', 'type', 'weight', 'start', 'end', 'pid', 'viz'])
        expect(titles).not.toContain(taken);
    }
  });

  it('gives every node a color as red, green and blue, a position and a size', () => {
    const channels = named('viz:color').map(({ r, g, b }) => [r, g, b].map(Number));
    expect(channels).toHaveLength(graph.order);
    for (const channel of channels.flat())
      expect(channel).toSatisfy((n: number) => Number.isInteger(n) && n >= 0 && n < 256);
    expect(named('viz:position')).toHaveLength(graph.order);
    for (const { value } of named('viz:size')) expect(Number(value)).toBeGreaterThan(0);
  });

  it('tells parallel edges apart by kind, since Gephi joins those of one kind', () => {
    const parallel = named('edge').map(({ source, target, kind }) => `${source} ${kind} ${target}`);
    expect(new Set(parallel).size).toBe(parallel.length);
    expect(parallel).toContain('person:volodymyr zelensky REJECT person:vladimir putin');
    expect(parallel).toContain('person:volodymyr zelensky REJECT (2) person:vladimir putin');
  });

  it('dates statements by their article and relations by their own time', () => {
    const node = (id: string) => named('node').find((tag) => tag['id'] === id);
    expect(node('statement:monday/a1')).toMatchObject({ timestamp: '2025-12-01' });
    expect(node('article:wednesday')).toMatchObject({ timestamp: '2025-12-03' });
    expect(node('person:vladimir putin')).not.toHaveProperty('timestamp');
    const future = gexf.write(buildGraph([monday]));
    expect(tagsOf(future).find((tag) => tag['kind'] === 'CONSULT')).toMatchObject({ timestamp: '2025-12-02' });
  });

  it('dashes what is denied', () => {
    expect(named('viz:shape').map(({ value }) => value)).toContain('dashed');
  });
});

describe('GEXF of other programs', () => {
  it('is ours still after networkx has saved it', () => {
    const graph = buildGraph([tuesday]);
    layout(graph);
    expect(gexf.read(fixture('tuesday.networkx.gexf')).export()).toEqual(graph.export());
  });

  it('is ours still when Gephi has added a column, which is kept', () => {
    const graph = buildGraph([tuesday]);
    const saved = gexf
      .write(graph)
      .replace(
        '<attributes class="node">',
        '<attributes class="node"><attribute id="m" title="Modularity Class" type="integer"/>',
      )
      .replace('<creator>hearsay</creator>', '<creator>Gephi 0.10.1</creator>')
      .replaceAll(/(<node id="person:.*?<attvalues>)/g, '$1<attvalue for="m" value="3"/>');
    const node = gexf.read(saved).getNodeAttributes('person:vladimir putin');
    expect(node).toEqual({ ...graph.getNodeAttributes('person:vladimir putin'), extra: [['Modularity Class', '3']] });
  });

  it('comes in from networkx with kinds where it says so, and with keys behind our prefix', () => {
    const { nodes, edges } = gexf.read(fixture('foreign.networkx.gexf')).export();
    expect(nodes.map(({ key, attributes }) => [key, attributes?.kind, attributes?.label, attributes?.extra])).toEqual([
      ['organization:7', 'organization', 'Acme', [['type', 'organization']]],
      [
        'person:__proto__',
        'person',
        'Ana Gil',
        [
          ['active', 'true'],
          ['age', '41'],
          ['kind', 'Person'],
        ],
      ],
      ['unknown:constructor', 'unknown', 'constructor', []],
    ]);
    expect(nodes[0]?.attributes).toMatchObject({ x: 3.5, y: -2 });
    expect(
      edges.map(({ source, target, attributes }) => [source, target, attributes?.weight, attributes?.label]),
    ).toEqual([
      ['person:__proto__', 'organization:7', 2.5, 'works for'],
      ['organization:7', 'unknown:constructor', 1, ''],
    ]);
  });

  it('comes in from Gephi with default values; keys that would be equal are told apart, edges to nowhere left out', () => {
    const { nodes, edges } = gexf.read(fixture('foreign.gephi.gexf')).export();
    expect(nodes.map(({ key, attributes }) => [key, attributes?.label, attributes?.extra])).toEqual([
      [
        'person:n1',
        'Valjean & "Madeleine"',
        [
          ['Modularity Class', '1'],
          ['category', 'person'],
        ],
      ],
      [
        'unknown:n2',
        'Digne',
        [
          ['Modularity Class', '0'],
          ['category', 'bishopric'],
        ],
      ],
      ['unknown:n2 #2', 'Montreuil', [['Modularity Class', '0']]],
    ]);
    expect(edges.map(({ source, target }) => [source, target])).toEqual([
      ['unknown:n2', 'person:n1'],
      ['person:n1', 'unknown:n2 #2'],
    ]);
  });

  it('says in one line why a file is refused', () => {
    const bomb = '<!DOCTYPE gexf [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><gexf>&b;</gexf>';
    expect(() => gexf.read(bomb)).toThrow('it has a DOCTYPE, which is refused');
    expect(() => gexf.read(`<gexf>${'<a>'.repeat(100)}`)).toThrow('tags are nested more than 64 deep');
    expect(() => gexf.read('<graphml/>')).toThrow('not GEXF: the file begins with <graphml>');
    expect(() => gexf.read('<gexf>\n<graph>\n</gexf>')).toThrow(/not readable XML at line 3/);
  });
});
