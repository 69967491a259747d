import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { layout } from '../../src/graph/layout.ts';
import { mergeGraphs } from '../../src/graph/merge.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { annotations, hostileText } from '../support/arbitraries.ts';
import { court, news } from '../support/news.ts';

/** What every format promises. */
describe.each(FORMATS)('$name', (format) => {
  const expectRoundTrip = (graph: KnowledgeGraph) =>
    expect(format.read(format.write(graph)).export()).toEqual(graph.export());

  it('reads what it wrote of the news as an equal graph', () => {
    const graph = buildGraph(news);
    layout(graph);
    expectRoundTrip(graph);
    expectRoundTrip(buildGraph([]));
  });

  it('reads what it wrote as an equal graph, whatever the names', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const graph = buildGraph(list);
        layout(graph, { iterations: 1 });
        expectRoundTrip(graph);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps what came from a foreign file, whatever its keys and attributes', () => {
    fc.assert(
      fc.property(foreignGraphs, (serialized) => {
        const graph = readForeign(serialized);
        expect(graph.order).toBe(serialized.nodes.length);
        expect(graph.size).toBe(serialized.edges.length);
        expectRoundTrip(graph);
        expectRoundTrip(mergeGraphs([graph, buildGraph([court])]));
      }),
      { numRuns: 40 },
    );
  });

  it('is written the same whenever it is written', () => {
    expect(format.write(buildGraph(news))).toBe(format.write(buildGraph([...news].reverse())));
  });

  it('answers any text with a graph or with one line that says what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(hostileText, fc.json(), fc.constantFrom(...BROKEN)), (text) => {
        try {
          format.read(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'HearsayError' });
          expect(String(error)).toMatch(/^[^\p{Cc}]+$/u);
        }
      }),
    );
  });

  it('leaves every object alone', () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(foreignGraphs, (serialized) => {
        format.read(format.write(readForeign(serialized)));
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
        expect({}).not.toHaveProperty('polluted');
      }),
      { numRuns: 40 },
    );
  });
});

const BROKEN = [
  ...[
    '',
    '<gexf',
    '<a/>',
    '<gexf>',
    '<gexf/>',
    '<gexf><a></gexf>',
    '<gexf>&undefined;</gexf>',
    '\ufeff<gexf/>',
    '\u0000',
  ],
  ...[
    '{"nodes":[]}',
    '[]',
    'null',
    '{"format":"hearsay-graph"}',
    '{"format":"hearsay-graph","version":1}',
    '{"nodes":1}',
  ],
  ...[
    '{"nodes":[{"key":"a","attributes":{"__proto__":{"polluted":1}}}],"edges":[]}',
    '{"nodes":[{"key":{}}],"edges":[]}',
  ],
];

interface Serialized {
  readonly nodes: readonly { key: string; attributes: unknown }[];
  readonly edges: readonly { key: string; source: string; target: string; attributes: unknown }[];
}

/** Attributes as JSON can have them, `__proto__` as one of their own among them. */
const attributes = fc
  .array(fc.tuple(hostileText, fc.oneof(hostileText, fc.integer(), fc.boolean(), fc.constant(null))), { maxLength: 4 })
  .map((entries): unknown =>
    JSON.parse(`{${entries.map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`).join()}}`),
  );

const foreignGraphs: fc.Arbitrary<Serialized> = fc
  .uniqueArray(fc.oneof(hostileText, fc.constantFrom('unknown:x', 'x', 'person:x', 'article:x')), {
    minLength: 1,
    maxLength: 5,
  })
  .chain((keys) => {
    const end = fc.constantFrom(...keys);
    return fc.record({
      nodes: fc.tuple(...keys.map((key) => fc.record({ key: fc.constant(key), attributes }))),
      edges: fc.array(fc.record({ key: hostileText, source: end, target: end, attributes }), { maxLength: 4 }),
    });
  });

function readForeign(serialized: Serialized): KnowledgeGraph {
  const graphology = FORMATS.find(({ name }) => name === 'graphology');
  if (!graphology) throw new Error('no graphology format');
  return graphology.read(JSON.stringify(serialized));
}
