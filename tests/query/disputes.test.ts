import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { disputes } from '../../src/query/disputes.ts';
import type { Annotation, Relation } from '../../src/schema/annotation.ts';
import { annotation, attribution, entity, relation, spanOf } from '../support/annotations.ts';
import { annotations } from '../support/arbitraries.ts';
import { news } from '../support/news.ts';

/** An article of one sentence about an attack of Russia on Ukraine; its source, if any, is Ukraine. */
function attack(id: string, text: string, trigger: string, given: Partial<Relation> = {}, when?: [string, string]) {
  const cue = text.endsWith(' said.') ? 'said' : undefined;
  const content = text.split(',')[0] ?? '';
  return annotation(id, text, {
    entities: [entity(text, 'e1', 'place', 'Russia'), entity(text, 'e2', 'place', 'Ukraine')],
    attributions: cue ? [attribution(text, 'a1', { source: 'Ukraine', cue, content }, { speaker: 'e2' })] : [],
    relations: [
      relation(
        text,
        'r1',
        'ASSAULT',
        ['e1', given.predicate ?? 'attack', 'e2'],
        { trigger, evidence: text },
        {
          ...(cue ? { by: 'e2', attribution: 'a1' } : {}),
          ...(when ? { time: { ...spanOf(text, when[0]), value: when[1] } } : {}),
          ...given,
        },
      ),
    ],
  });
}

const claim = attack('claim', 'Russia attacked Ukraine at night, Ukraine said.', 'attacked');
const denial = attack('denial', 'Russia did not attack Ukraine.', 'attack', { polarity: 'negative' });
const found = (...articles: Annotation[]) => disputes(buildGraph(articles));

describe('disputes', () => {
  it('show who says that it is so and who denies it, each with its passage', () => {
    expect(disputes(buildGraph(news))).toMatchObject([
      {
        ...{ subject: 'Volodymyr Zelensky', type: 'REJECT', object: 'Vladimir Putin' },
        affirmed: [
          {
            by: 'Dmitry Peskov',
            link: 'REJECT: refuse to meet',
            passages: [
              { article: 'monday', sentence: 'Peskov said that Volodymyr Zelensky had refused to meet Putin.' },
            ],
          },
        ],
        denied: [
          {
            by: 'Volodymyr Zelensky',
            link: 'not REJECT: refuse to meet',
            passages: [{ article: 'tuesday' }],
          },
        ],
      },
    ]);
  });

  it('are also between a speaker and the article itself', () => {
    expect(found(claim, denial)).toMatchObject([{ affirmed: [{ by: 'Ukraine' }], denied: [{ by: null }] }]);
  });

  it('of one entity are those that it stands in or speaks in', () => {
    const graph = buildGraph(news);
    expect(disputes(graph, 'Dmitry Peskov')).toEqual(disputes(graph, 'Zelensky'));
    expect(disputes(graph, 'Witkoff')).toEqual([]);
    expect(() => disputes(graph, 'Zelinsky')).toThrow('no entity is named "Zelinsky"');
  });

  it('need two voices: one article does not dispute itself, two do', () => {
    const text = 'Russia attacked Ukraine.\nRussia did not attack Ukraine again.';
    const [yes = '', no = ''] = text.split('\n');
    const itself = annotation('itself', text, {
      entities: [entity(text, 'e1', 'place', 'Russia'), entity(text, 'e2', 'place', 'Ukraine')],
      relations: [
        relation(text, 'r1', 'ASSAULT', ['e1', 'attack', 'e2'], { trigger: 'attacked', evidence: yes }),
        relation(
          text,
          'r2',
          'ASSAULT',
          ['e1', 'attack', 'e2'],
          { trigger: 'attack', evidence: no },
          { polarity: 'negative' },
        ),
      ],
    });
    expect(found(itself)).toEqual([]);
    expect(found(attack('other', 'Russia attacked Ukraine.', 'attacked'), denial)).toHaveLength(1);
  });

  it('are not about what is only supposed or asked', () => {
    const supposed = attack('supposed', 'If Russia attacked Ukraine, …', 'attacked', { context: 'hypothetical' });
    const asked = attack('asked', 'Has Russia attacked Ukraine?', 'attacked', { certainty: 'unknown' });
    expect(found(supposed, asked, denial)).toEqual([]);
    const hedged = attack('hedged', 'Russia reportedly attacked Ukraine.', 'attacked', { certainty: 'probable' });
    expect(found(hedged, denial)).toHaveLength(1);
  });

  it('do not set a plan against what happened', () => {
    expect(found(attack('plan', 'Russia will attack Ukraine.', 'attack', { context: 'future' }), denial)).toEqual([]);
  });

  it('are about one time', () => {
    const on = (day: string, value: string) =>
      attack(day, `Russia attacked Ukraine on ${day}.`, 'attacked', {}, [`on ${day}`, value]);
    const text = 'Russia did not attack Ukraine in November.';
    const november = attack('november', text, 'attack', { polarity: 'negative' }, ['in November', '2025-11']);
    expect(found(on('Tuesday', '2025-12-02'), november)).toEqual([]);
    expect(found(on('Sunday', '2025-11-30'), november)).toHaveLength(1);
  });

  it('come first where both sides use the same words', () => {
    const text = 'Russia did not shell Ukraine.';
    const other = attack('other', text, 'shell', { polarity: 'negative', predicate: 'shell' });
    expect(found(claim, other)).toMatchObject([{ denied: [{ link: 'not ASSAULT: shell' }] }]);
    expect(disputes(buildGraph([...news, claim, other])).map(({ subject }) => subject)).toEqual([
      'Volodymyr Zelensky',
      'Russia',
    ]);
  });

  it('are of open relations only where the predicate is the same, of roles where the title is', () => {
    const text = 'Ana Gil admires Bo Lind.';
    const entities = [entity(text, 'e1', 'person', 'Ana Gil'), entity(text, 'e2', 'person', 'Bo Lind')];
    const told = (id: string, type: Relation['type'], predicate: string, given: Partial<Relation>) =>
      annotation(id, text, {
        entities,
        relations: [relation(text, 'r1', type, ['e1', predicate, 'e2'], { trigger: 'admires', evidence: text }, given)],
      });
    const no = { polarity: 'negative' } as const;
    expect(found(told('a', 'open', 'admire', {}), told('b', 'open', 'envy', no))).toEqual([]);
    expect(found(told('a', 'open', 'admire', {}), told('b', 'open', 'admire', no))).toHaveLength(1);
    const [aide, aunt] = [{ title: 'aide' }, { title: 'aunt', ...no }];
    expect(found(told('a', 'role', 'aide', aide), told('b', 'role', 'aunt', aunt))).toEqual([]);
  });

  it('of a meeting are the same whoever is named first', () => {
    const met = (id: string, subject: string, object: string, negative: boolean) => {
      const text = `${subject} ${negative ? 'did not meet' : 'met'} ${object}.`;
      return annotation(id, text, {
        entities: [entity(text, 'e1', 'person', subject), entity(text, 'e2', 'person', object)],
        relations: [
          relation(
            text,
            'r1',
            'CONSULT',
            ['e1', 'meet', 'e2'],
            { trigger: negative ? 'meet' : 'met', evidence: text },
            { polarity: negative ? 'negative' : 'positive' },
          ),
        ],
      });
    };
    expect(found(met('a', 'Ana Gil', 'Bo Lind', false), met('b', 'Bo Lind', 'Ana Gil', true))).toHaveLength(1);
  });
});

describe('for every set of articles', () => {
  it('disputes do not depend on their order, and every side stands in an article', () => {
    fc.assert(
      fc.property(
        annotations.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
        ([list, shuffled]) => {
          const all = found(...list);
          expect(found(...shuffled)).toEqual(all);
          for (const { affirmed, denied } of all) {
            expect(affirmed.length * denied.length).toBeGreaterThan(0);
            for (const { passages } of [...affirmed, ...denied]) expect(passages.length).toBeGreaterThan(0);
          }
        },
      ),
      { numRuns: 50 },
    );
  });
});
