import { MultiDirectedGraph } from 'graphology';
import { describe, expect, it } from 'vitest';
import { graphology } from '../../src/formats/graphology.ts';
import { formatNamed, formatOf } from '../../src/formats/index.ts';
import { json } from '../../src/formats/json.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { GraphFile } from '../../src/schema/graph.ts';
import { news } from '../support/news.ts';

const written = () => GraphFile.parse(JSON.parse(json.write(buildGraph(news))));

describe('the graph file', () => {
  it('of another version is refused with both versions', () => {
    const later = JSON.stringify({ ...written(), version: 2, shape: 'unheard of' });
    expect(() => json.read(later)).toThrow('a graph file of version 2; this hearsay reads version 1: build it again');
  });

  it('names the place where it does not fit the schema', () => {
    const broken = JSON.stringify(written()).replace('"polarity":"positive"', '"polarity":"yes"');
    expect(() => json.read(broken)).toThrow(/^not a hearsay graph: edges\.\d+\.attributes\.polarity: /);
  });

  it('is refused where a key is none of ours, since graphology would take "__proto__" for a neighbor', () => {
    const { nodes, ...file } = written();
    const [node] = nodes.filter(({ attributes }) => attributes.kind === 'person');
    const hostile = JSON.stringify({ ...file, nodes: [...nodes, { ...node, key: '__proto__' }] });
    expect(() => json.read(hostile)).toThrow('the key "__proto__" does not begin with "person:"');
  });

  it('is refused where an edge mentions what is not there', () => {
    const { nodes, ...file } = written();
    const without = JSON.stringify({ ...file, nodes: nodes.filter(({ key }) => key !== 'person:steve witkoff') });
    expect(() => json.read(without)).toThrow('mentions "person:steve witkoff", which is no node');
  });
});

describe("graphology's serialization", () => {
  it('opens in graphology itself', () => {
    const graph = buildGraph(news);
    const opened = MultiDirectedGraph.from(JSON.parse(graphology.write(graph)));
    expect(opened.export()).toEqual(graph.export());
  });

  it('of another program comes in without doing harm', () => {
    const text =
      '{"nodes":[{"key":"__proto__","attributes":{"__proto__":"p","label":"L"}},{"key":"toString"}],"edges":[{"source":"__proto__","target":"toString","undirected":true}]}';
    const { nodes, edges } = graphology.read(text).export();
    expect(nodes.map(({ key, attributes }) => [key, attributes?.label, attributes?.extra])).toEqual([
      ['unknown:__proto__', 'L', [['__proto__', 'p']]],
      ['unknown:toString', 'toString', []],
    ]);
    expect(edges).toMatchObject([{ source: 'unknown:__proto__', target: 'unknown:toString' }]);
  });
});

describe('the format of a file', () => {
  it('is what its longest ending says, without case', () => {
    expect(formatOf('talks.GEXF').name).toBe('gexf');
    expect(formatOf('a.b.json').name).toBe('json');
    expect(formatOf('a.graphology.json').name).toBe('graphology');
    expect(formatNamed('GEXF').name).toBe('gexf');
  });

  it('that nobody knows is an error that lists the ones there are', () => {
    expect(() => formatOf('talks.docx')).toThrow(/no format has this ending: use \.json, \.graphology\.json, \.gexf/);
    expect(() => formatNamed('constructor')).toThrow('unknown format "constructor": use one of json, graphology, gexf');
  });
});
