import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { neighbors } from '../../src/query/neighbors.ts';
import { path } from '../../src/query/paths.ts';
import { claimantOf, claimantsOf, VOICES, voicesOf } from '../../src/query/voices.ts';
import type { Relation } from '../../src/schema/annotation.ts';
import type { KnowledgeGraph, RelationEdge } from '../../src/schema/graph.ts';
import { annotation, attribution, entity, relation } from '../support/annotations.ts';
import { annotations } from '../support/arbitraries.ts';
import { news } from '../support/news.ts';

/** The graph of one sentence in which Russia attacks Ukraine, as far as it says so. */
function attack(text: string, given: Partial<Relation>, source?: { source: string; cue: string; content: string }) {
  return buildGraph([
    annotation('a', text, {
      entities: [entity(text, 'e1', 'place', 'Russia'), entity(text, 'e2', 'place', 'Ukraine')],
      attributions: source ? [attribution(text, 'a1', source)] : [],
      relations: [
        relation(text, 'r1', 'ASSAULT', ['e1', 'attack', 'e2'], { trigger: 'attack', evidence: text }, given),
      ],
    }),
  ]);
}

function only(graph: KnowledgeGraph): RelationEdge {
  const [edge] = graph.mapEdges((_, attributes) => attributes).filter((e) => e.kind === 'relation');
  if (!edge) throw new Error('no relation');
  return edge;
}

describe('the voices of a relation', () => {
  it('asserted: the article says so itself, affirmed and sure', () => {
    const graph = attack('Russia attacked Ukraine.', {});
    expect(voicesOf(only(graph))).toEqual(['asserted']);
    expect([claimantOf(graph, only(graph)), claimantsOf(graph, only(graph))]).toEqual([null, []]);
  });

  it('a plan is as sure as its words', () => {
    expect(voicesOf(only(attack('Russia will attack Ukraine.', { context: 'future' })))).toEqual(['asserted']);
  });

  it('denied: by the article itself', () => {
    expect(voicesOf(only(attack('Russia did not attack Ukraine.', { polarity: 'negative' })))).toEqual(['denied']);
  });

  it('hedged: not sure, or only supposed', () => {
    expect(voicesOf(only(attack('Russia may attack Ukraine.', { certainty: 'possible' })))).toEqual(['hedged']);
    expect(voicesOf(only(attack('If Russia attacks Ukraine,', { context: 'hypothetical' })))).toEqual(['hedged']);
  });

  it('claimed and denied at once: a speaker denies it', () => {
    const text = 'Russia denied that it had attacked Ukraine.';
    const words = { source: 'Russia', cue: 'denied', content: 'that it had attacked Ukraine' };
    const graph = attack(text, { by: 'e1', attribution: 'a1', polarity: 'negative' }, words);
    expect(voicesOf(only(graph))).toEqual(['claimed', 'denied']);
    expect([claimantOf(graph, only(graph)), claimantsOf(graph, only(graph))]).toEqual(['Russia', ['place:russia']]);
  });

  it('claimed: also by a source without a name, in the words of the article', () => {
    const text = 'Western officials said that Russia might attack Ukraine.';
    const words = { source: 'Western officials', cue: 'said', content: 'that Russia might attack Ukraine' };
    const graph = attack(text, { attribution: 'a1', certainty: 'possible' }, words);
    expect(voicesOf(only(graph))).toEqual(['claimed', 'hedged']);
    expect(claimantOf(graph, only(graph))).toBe('Western officials');
    expect(claimantsOf(graph, only(graph)).map((key) => graph.getNodeAttribute(key, 'label'))).toEqual([
      'Western officials',
    ]);
  });
});

describe('a voice filter', () => {
  const graph = buildGraph(news);
  const links = (...options: Parameters<typeof neighbors> extends [unknown, ...infer Rest] ? Rest : never) =>
    neighbors(graph, ...options).map(({ name, link }) => `${link} ${name}`);

  it('lets neighbors pass that the article asserts, without what is only claimed of them', () => {
    expect(links('Witkoff', { voices: ['asserted'] })).toEqual(['→ CONSULT: meet Vladimir Putin']);
  });

  it('takes a statement as a claim of its speaker', () => {
    expect(links('Putin', { voices: ['claimed'], by: 'Kremlin' })).toEqual([
      '← CONSULT: meet (future, according to Kremlin) Steve Witkoff',
      'is spoken about by Kremlin',
    ]);
  });

  it('finds what somebody denies', () => {
    expect(links('Putin', { voices: ['denied'], by: 'Zelensky' })).toEqual([
      '← not REJECT: refuse to meet (according to Volodymyr Zelensky) Volodymyr Zelensky',
    ]);
  });

  it('finds a source without a name by the words of the article', () => {
    expect(links('Ukraine', { by: 'U.S. officials' })).toEqual(['is spoken about by U.S. officials']);
  });

  it('closes ways that lead only over claims', () => {
    expect(path(graph, 'Peskov', 'Moscow')?.length).toBeGreaterThan(0);
    expect(path(graph, 'Dmitry Peskov', 'Steve Witkoff', { voices: ['asserted'] })).toMatchObject([
      { link: '→ role: spokesman' },
      { link: '← CONSULT: meet' },
    ]);
    expect(path(graph, 'Peskov', 'Moscow', { voices: ['asserted'] })).toBeNull();
  });

  it('of a name that nobody has is an error', () => {
    expect(() => neighbors(graph, 'Putin', { by: 'Zelinsky' })).toThrow('no entity is named "Zelinsky"');
  });

  it('only removes: every step that it lets pass is there without it, and all voices together remove none', () => {
    fc.assert(
      fc.property(annotations, fc.subarray([...VOICES]), (articles, voices) => {
        const any = buildGraph(articles);
        any.forEachNode((key, node) => {
          if (node.kind === 'statement' || node.kind === 'article') return;
          const names = (found: ReturnType<typeof neighbors>) => found.map((n) => n.key).sort();
          const all = names(neighbors(any, key));
          expect(all).toEqual(expect.arrayContaining(names(neighbors(any, key, { voices }))));
          expect(names(neighbors(any, key, { voices: VOICES }))).toEqual(all);
        });
      }),
      { numRuns: 25 },
    );
  });
});
