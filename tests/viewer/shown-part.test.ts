import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gexf } from '../../src/formats/gexf.ts';
import { json } from '../../src/formats/json.ts';
import { readPage } from '../../src/formats/page.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { claimantOf, voicesOf } from '../../src/query/voices.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { NO_FILTERS } from '../../viewer/state/filters.ts';
import { shownPart } from '../../viewer/state/shown-part.ts';
import { visibleOf } from '../../viewer/state/visible.ts';
import { writeGraph } from '../../viewer/state/write.ts';
import { annotations } from '../support/arbitraries.ts';
import { news } from '../support/news.ts';

const graph = buildGraph(news);
const PESKOV = 'person:dmitry peskov';
const only = (speaker: string) =>
  visibleOf(graph, { hidden: new Set(['article']), filters: { ...NO_FILTERS, speaker } });

/** Who claims each relation, and how it is meant. */
const claims = (part: KnowledgeGraph) =>
  new Map(
    part
      .filterEdges((_, { kind }) => kind === 'relation')
      .map((key) => {
        const edge = part.getEdgeAttributes(key);
        return [key, edge.kind === 'relation' ? [claimantOf(part, edge), voicesOf(edge)] : []];
      }),
  );

describe('what is shown', () => {
  it('leaves out what filters hide, and keeps the articles that it is taken from', () => {
    const part = shownPart(graph, only(PESKOV));
    expect(part.hasNode(PESKOV)).toBe(true);
    expect(part.hasNode('statement:tuesday/a2')).toBe(false);
    expect(part.filterNodes((_, { kind }) => kind === 'article')).toEqual(['article:monday']);
    expect(part.filterEdges((_, { kind }) => kind === 'reports')).toEqual([]);
  });

  it('keeps who says it and in whose words it is reported, though people are hidden', () => {
    const part = shownPart(graph, visibleOf(graph, { hidden: new Set(['person']), filters: NO_FILTERS }));
    expect(part.hasEdge(PESKOV, 'statement:monday/a2')).toBe(true);
    expect(part.hasEdge('statement:wednesday/a2', 'statement:wednesday/a1')).toBe(true);
  });

  it('is a graph that opens again, in which every relation is the word of whom it was', () => {
    const rows = ['person', 'place', 'organization', 'source', 'statement', 'article', 'claimed', 'denied', 'about'];
    fc.assert(
      fc.property(annotations, fc.subarray(rows), (list, hidden) => {
        const whole = buildGraph(list);
        const visible = visibleOf(whole, { hidden: new Set(hidden), filters: NO_FILTERS });
        const part = shownPart(whole, visible);
        for (const format of [json, gexf]) expect(format.read(format.write(part)).export()).toEqual(part.export());
        for (const [key, claim] of claims(part)) expect(claim).toEqual(claims(whole).get(key));
        for (const key of visible.nodes) expect(part.hasNode(key)).toBe(true);
        for (const key of visible.edges) expect(part.hasEdge(key)).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('files of what is shown', () => {
  it('hold that part, as JSON and as a page', async () => {
    const visible = only(PESKOV);
    const keys = shownPart(graph, visible).nodes();
    expect(json.read(await writeGraph(graph, 'json', { visible }).text()).nodes()).toEqual(keys);
    const template = '<html><script type="application/json" id="hearsay-graph"></script></html>';
    const page = writeGraph(graph, 'html', { visible, template });
    expect(page.type).toBe('text/html');
    expect(readPage(await page.text()).nodes()).toEqual(keys);
  });

  it('hold the quotations that are shown, as CSV', async () => {
    const rows = (text: string) => text.split('\r\n').length - 2;
    const all = await writeGraph(graph, 'csv').text();
    const shown = await writeGraph(graph, 'csv', { visible: only(PESKOV) }).text();
    expect(rows(all)).toBe(graph.filterNodes((_, { kind }) => kind === 'statement').length);
    expect(rows(shown)).toBeLessThan(rows(all));
    expect(shown).toContain('The talks will be long');
    expect(shown).not.toContain('I never refused');
  });
});
