import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply.ts';
import { parseCorrections, writeCorrections } from '../../src/corrections/log.ts';
import { json } from '../../src/formats/json.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { isEntity } from '../../src/graph/combine.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { annotations } from '../support/arbitraries.ts';
import { correctionsOf, decisions } from '../support/corrections.ts';
import { news } from '../support/news.ts';

/** Laws of corrections: over annotations with hostile names, ids and texts, and over articles of the news. */

const apply = (graph: KnowledgeGraph, corrections: readonly Correction[]) => applyCorrections(graph, corrections).graph;
const hostile = annotations.map(buildGraph);
const sensible = fc.constant(buildGraph(news));

describe.each([
  ['hostile articles', hostile],
  ['articles of the news', sensible],
])('corrections of %s', (_, graphs) => {
  it('leave a graph whose file can be read, with everything that is mentioned', () => {
    fc.assert(
      fc.property(graphs, decisions, (graph, made) => {
        const corrected = apply(graph, correctionsOf(graph, made));
        expect(json.read(json.write(corrected)).export()).toEqual(corrected.export());
        corrected.forEachEdge((_, edge) => {
          if (edge.kind !== 'relation') return;
          for (const { statement, place } of edge.evidence)
            for (const key of [statement, place]) if (key !== null) expect(corrected.hasNode(key)).toBe(true);
        });
      }),
    );
  });

  it('leave no relation to itself, none twice, and weights that count passages', () => {
    fc.assert(
      fc.property(graphs, decisions, (graph, made) => {
        const corrected = apply(graph, correctionsOf(graph, made));
        const claims = corrected.mapEdges((_, edge, source, target) => {
          if (edge.kind !== 'relation') return JSON.stringify([edge.kind, source, target]);
          expect(source).not.toBe(target);
          expect(edge.weight).toBe(edge.evidence.length);
          expect(edge.confidence).toBe(Math.max(...edge.evidence.map((passage) => passage.confidence)));
          const { type, predicate, title, by, polarity, certainty, context } = edge;
          const isUnnamed = by === null && edge.evidence.every(({ statement }) => statement !== null);
          return JSON.stringify([source, target, type, predicate, title, by, isUnnamed, polarity, certainty, context]);
        });
        expect(new Set(claims).size).toBe(claims.length);
      }),
    );
  });

  it('lose no mention of an entity, no statement and no article', () => {
    fc.assert(
      fc.property(graphs, decisions, (graph, made) => {
        const corrected = apply(graph, correctionsOf(graph, made));
        const left = textOf(corrected);
        expect([...textOf(graph)].filter((text) => !left.has(text))).toEqual([]);
      }),
    );
  });

  it('are the same when a correction is made again', () => {
    fc.assert(
      fc.property(graphs, decisions, (graph, made) => {
        for (const correction of correctionsOf(graph, made.slice(0, 1))) {
          const once = apply(graph, [correction]);
          expect(apply(once, [correction]).export()).toEqual(once.export());
        }
      }),
    );
  });

  it('are made one after the other, so that undoing the last is applying the log without it', () => {
    fc.assert(
      fc.property(graphs, decisions, (graph, made) => {
        const before = JSON.stringify(graph.export());
        const log = correctionsOf(graph, made);
        const stepwise = log.reduce((corrected, correction) => apply(corrected, [correction]), graph);
        expect(apply(graph, log).export()).toEqual(stepwise.export());
        expect(JSON.stringify(graph.export())).toBe(before);
      }),
    );
  });

  it('come back from their log as they were', () => {
    fc.assert(
      fc.property(graphs, decisions, (graph, made) => {
        const log = correctionsOf(graph, made);
        expect(parseCorrections(writeCorrections(log))).toEqual(log);
      }),
    );
  });
});

/** What no correction may take away: the names of entities where they stand, and all statements and articles. */
function textOf(graph: KnowledgeGraph): ReadonlySet<string> {
  const texts = graph.mapNodes((key, node) => {
    if (!isEntity(node)) return [JSON.stringify({ ...node, key })];
    return node.evidence.filter(({ form }) => form === 'name').map((mention) => JSON.stringify(mention));
  });
  return new Set(texts.flat());
}
