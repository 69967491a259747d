import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { quotations } from '../../src/query/quotations.ts';
import { monday, news } from '../support/news.ts';

const graph = buildGraph(news);
const texts = (filter: Parameters<typeof quotations>[1]) => quotations(graph, filter).map(({ text }) => text);

describe('quotations', () => {
  it('say who said what to whom about whom, and where', () => {
    const content = '"The talks will be long,"';
    const start = monday.text.indexOf(content);
    expect(quotations(graph, { by: 'Dmitry Peskov', kind: 'direct' })).toEqual([
      {
        key: 'statement:monday/a2',
        speaker: 'Dmitry Peskov',
        onBehalfOf: null,
        source: 'Dmitry Peskov',
        cue: 'told',
        text: content,
        kind: 'direct',
        addressee: 'Anna Borisova',
        about: [],
        within: null,
        confidence: 0.9,
        passage: {
          article: 'monday',
          start,
          end: start + content.length,
          sentence: '"The talks will be long," Dmitry Peskov told Anna Borisova. Peskov is spokesman for Putin.',
        },
      },
    ]);
  });

  it('come in the order of the texts', () => {
    expect(quotations(graph).map(({ key }) => key)).toEqual([
      ...['statement:court/a1', 'statement:monday/a1', 'statement:monday/a2', 'statement:monday/a3'],
      ...['statement:monday/a4', 'statement:tuesday/a1', 'statement:tuesday/a2'],
      ...['statement:wednesday/a1', 'statement:wednesday/a2'],
    ]);
  });

  it('of an unnamed source name whom it speaks for, and no speaker', () => {
    expect(quotations(graph, { about: 'ukraine' })).toMatchObject([
      { speaker: null, source: 'U.S. officials', onBehalfOf: 'U.S.', about: ['Ukraine'], confidence: 0.6 },
    ]);
  });

  it('within another say so', () => {
    expect(quotations(graph, { by: 'person:peskov' })).toMatchObject([{ within: 'statement:wednesday/a1' }]);
  });

  it('are narrowed by speaker, addressee, topic and kind together', () => {
    expect(texts({ by: 'zelensky', kind: 'direct' })).toEqual(['"I never refused,"']);
    expect(texts({ to: 'Anna Borisova' })).toEqual(['"The talks will be long,"']);
    expect(texts({ by: 'Dmitry Peskov', about: 'Zelensky' })).toEqual([
      'that Volodymyr Zelensky had refused to meet Putin',
    ]);
    expect(texts({ by: 'Moscow' })).toEqual([]);
  });

  it('of a name that nobody has are an error', () => {
    expect(() => texts({ by: 'Zelinsky' })).toThrow('near names: Volodymyr Zelensky');
  });
});
