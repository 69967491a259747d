import { describe, expect, it } from 'vitest';
import { gexf } from '../../src/formats/gexf.ts';
import { graphology } from '../../src/formats/graphology.ts';
import { json } from '../../src/formats/json.ts';
import { force } from '../../src/graph/layout.ts';
import { skeletonOf } from '../../src/graph/skeleton.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { readGraphs } from '../../viewer/state/read.ts';
import { writeGraph } from '../../viewer/state/write.ts';
import { talksGraph } from './graph.ts';
import { talks } from './talks.ts';

const graph = talksGraph();
const readText = async ({ text }: { text: string }) => ({ ...talks, id: 'read', text });
const layOut = async (graph: KnowledgeGraph) => force(skeletonOf(graph));
const open = (text: string, name = 'file') => readGraphs([{ name, text }], readText, layOut);

describe('opening', () => {
  it('knows a graph by what it holds, whatever the file is called', async () => {
    for (const format of [json, graphology, gexf]) {
      const opened = await open(format.write(graph), 'notes.txt');
      expect(opened.nodes().sort(), format.name).toEqual(graph.nodes().sort());
      expect(opened.size, format.name).toBe(graph.size);
    }
  });

  it('builds and lays out the graph of annotations', async () => {
    const opened = await open(`${JSON.stringify(talks)}\n\n`);
    expect(opened.order).toBe(graph.order);
    expect(opened.someNode((_, { x }) => x !== 0)).toBe(true);
  });

  it('reads plain text as an article', async () => {
    const opened = await open(talks.text, 'article.txt');
    expect(opened.hasNode('article:read')).toBe(true);
  });

  it('merges several files and counts nothing twice', async () => {
    const text = json.write(graph);
    const merged = await readGraphs(
      [
        { name: 'a.json', text },
        { name: 'b.json', text },
      ],
      readText,
      layOut,
    );
    expect([merged.order, merged.size]).toEqual([graph.order, graph.size]);
  });

  it('names the file and what is wrong with it', async () => {
    await expect(open('{"format": "hearsay-graph"', 'cut.json')).rejects.toThrow(/^cut\.json: /);
    await expect(open('<gexf><graph>', 'cut.gexf')).rejects.toThrow(/^cut\.gexf: /);
    await expect(open('<p>Putin spoke.</p>', 'page.html')).rejects.toThrow('page.html: the page reads plain text');
    await expect(readGraphs([], readText, layOut)).rejects.toThrow('no file to open');
    await expect(open(JSON.stringify({ ...talks, relations: 3, entities: [] }), 'bad.jsonl')).rejects.toThrow(
      'bad.jsonl: line 1: not an annotation',
    );
  });

  it('takes hostile keys as names, not as keys', async () => {
    const hostile =
      '{"nodes":[{"key":"__proto__","attributes":{"label":"<img src=x>"}},{"key":"constructor","attributes":{}}],"edges":[{"source":"__proto__","target":"constructor"}]}';
    const opened = await open(hostile);
    expect(opened.nodes()).toEqual(['unknown:__proto__', 'unknown:constructor']);
    expect(Object.prototype).not.toHaveProperty('unknown:constructor');
  });
});

describe('saving', () => {
  it('writes what opens again', async () => {
    const blob = writeGraph(graph, 'gexf');
    expect(blob.type).toBe('application/gexf+xml');
    expect((await open(await blob.text())).size).toBe(graph.size);
  });
});
