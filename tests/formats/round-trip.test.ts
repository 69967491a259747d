import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../src/formats/index.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { layout } from '../../src/graph/layout.ts';
import { annotations } from '../support/arbitraries.ts';

describe.each(FORMATS)('$name', (format) => {
  it('reads what it wrote as an equal graph, whatever the names', () => {
    fc.assert(
      fc.property(annotations, (list) => {
        const graph = buildGraph(list);
        layout(graph, { iterations: 1 });
        expect(format.read(format.write(graph)).export()).toEqual(graph.export());
      }),
      { numRuns: 60 },
    );
  });

  it('leaves every object alone', () => {
    expect(Object.getOwnPropertyNames(Object.prototype)).toHaveLength(12);
    expect({}).not.toHaveProperty('polluted');
  });

  it('answers any text with a graph or with one line that says what is wrong', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), fc.constantFrom('<gexf', '<a/>', '{"nodes":[]}', '[]')), (text) => {
        try {
          format.read(text);
        } catch (error) {
          expect(error).toMatchObject({ name: 'HearsayError' });
          expect(String(error)).not.toContain('\n');
        }
      }),
    );
  });
});
