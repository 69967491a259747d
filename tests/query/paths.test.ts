import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { path } from '../../src/query/paths.ts';
import { court, news } from '../support/news.ts';

const graph = buildGraph(news);

describe('a path', () => {
  it('says of each hop who, how, whom, and with which sentence', () => {
    expect(path(graph, 'Anna Borisova', 'Steve Witkoff')).toMatchObject([
      { from: 'Anna Borisova', link: 'is told by', to: 'Dmitry Peskov', passage: { article: 'monday' } },
      { from: 'Dmitry Peskov', link: '→ role: spokesman', to: 'Vladimir Putin' },
      {
        from: 'Vladimir Putin',
        link: '← CONSULT: meet',
        to: 'Steve Witkoff',
        passage: {
          article: 'tuesday',
          sentence: '"I never refused," Zelenský said. Steve Witkoff met Vladimir Putin in Moscow.',
        },
      },
    ]);
  });

  it('is as long back as forth', () => {
    expect(path(graph, 'Steve Witkoff', 'Anna Borisova')).toHaveLength(3);
  });

  it('does not lead over an article that names both', () => {
    expect(path(buildGraph([court]), 'Leeds', 'Ellen Ward')).toBeNull();
  });

  it('from an entity to itself has no hops', () => {
    expect(path(graph, 'Putin', 'Vladimir Putin')).toEqual([]);
  });

  it('to nobody is an error', () => {
    expect(() => path(graph, 'Putin', 'Zelinsky')).toThrow('no entity is named "Zelinsky"');
  });
});
