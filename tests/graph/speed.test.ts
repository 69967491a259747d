import { expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { mergeGraphs } from '../../src/graph/merge.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import { annotation, attribution, entity, relation } from '../support/annotations.ts';

const TEXT = Array.from({ length: 30 }, (_, i) => `Ann Lee ${i} met Ben Roy ${i}, she said.`).join('\n');

/** An article with thirty people, fifteen statements and fifteen relations; half of the people stand in all articles. */
function article(id: number): Annotation {
  const people = Array.from({ length: 30 }, (_, i) => {
    const { mentions } = entity(TEXT, '', 'person', `Ann Lee ${i} `);
    return {
      id: `e${i}`,
      type: 'person' as const,
      name: i % 2 ? `Ann Lee ${i}` : `Ann Lee ${i} of ${id}`,
      aliases: [],
      mentions,
    };
  });
  const pairs = Array.from({ length: 15 }, (_, i) => ({ i, sentence: `Ann Lee ${i} met Ben Roy ${i}` }));
  return annotation(`article-${id}`, TEXT, {
    entities: people,
    attributions: pairs.map(({ i, sentence }) =>
      attribution(
        TEXT,
        `a${i}`,
        { source: 'she', cue: 'said', content: sentence },
        { speaker: `e${i}`, about: [`e${i + 1}`] },
      ),
    ),
    relations: pairs.map(({ i, sentence }) =>
      relation(TEXT, `r${i}`, 'CONSULT', [`e${i}`, 'meet', `e${i + 1}`], { trigger: 'met', evidence: sentence }),
    ),
  });
}

/** Processor time in milliseconds, the least of three runs: what else the machine does does not count. */
function cost(work: () => unknown): number {
  const runs = Array.from({ length: 3 }, () => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...runs);
}

it('the cost of building and merging grows with the number of articles, not with its square', () => {
  const few = Array.from({ length: 100 }, (_, i) => article(i));
  const many = Array.from({ length: 400 }, (_, i) => article(i));
  buildGraph(few);
  expect(cost(() => buildGraph(many))).toBeLessThan(9 * cost(() => buildGraph(few)));
  const [small, large] = [buildGraph(few), buildGraph(many)];
  expect(cost(() => mergeGraphs([large, large]))).toBeLessThan(9 * cost(() => mergeGraphs([small, small])));
});
