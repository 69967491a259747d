import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply.ts';
import { parseCorrections, writeCorrections } from '../../src/corrections/log.ts';
import { json } from '../../src/formats/json.ts';
import { buildGraph } from '../../src/graph/build.ts';
import { isEntity } from '../../src/graph/combine.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { Span } from '../../src/schema/span.ts';
import { annotations } from '../support/arbitraries.ts';
import { correctionsOf, decisions } from '../support/corrections.ts';
import { news } from '../support/news.ts';

/** Laws of corrections: over annotations with hostile names, ids and texts, and over articles of the news. */

const apply = (graph: KnowledgeGraph, corrections: readonly Correction[]) => applyCorrections(graph, corrections).graph;
const hostile = annotations.map((articles) => buildGraph(articles.map(unmixed)));
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

  it('are the same in either order where they are of different entities', () => {
    fc.assert(
      fc.property(graphs, decisions, (graph, made) => {
        const [one, two] = made
          .slice(0, 2)
          .flatMap((each, i) => correctionsOf(graph, [{ ...each, name: `Nobody ${i}` }]));
        if (!one || !two || !areApart(one, two)) return;
        expect(apply(graph, [two, one]).export()).toEqual(apply(graph, [one, two]).export());
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

/** An annotation in which no two are mentioned by the same words at the same place: those nobody could tell apart again. */
function unmixed(annotation: Annotation): Annotation {
  const taken = new Set<string>();
  const isFree = ({ start, end }: Span): boolean => {
    const id = `${start} ${end}`;
    const isNew = !taken.has(id);
    taken.add(id);
    return isNew;
  };
  return {
    ...annotation,
    entities: annotation.entities.map((e) => ({ ...e, mentions: e.mentions.filter(isFree) })),
    attributions: annotation.attributions.map((a) => ({ ...a, source: a.source.filter(isFree) })),
  };
}

/** Whether two corrections are of different entities and statements; one of a source without a name, also of all that it says. */
function areApart(a: Correction, b: Correction): boolean {
  const [one, other] = [a, b].map((each) => new Set(JSON.stringify(each).match(/"key":"(?:[^"\\]|\\.)*"/g)));
  const changes = [a, b].filter(({ op }) => op === 'speaker');
  if (changes.length > 0 && JSON.stringify([a, b]).includes('"type":"source"')) return false;
  if (changes.length === 2) return JSON.stringify(statementOf(a)) !== JSON.stringify(statementOf(b));
  return !one || !other || [...one].every((key) => !other.has(key));
}

const statementOf = (correction: Correction) => correction.op === 'speaker' && correction.statement;

/** What no correction may take away: the names of entities where they stand, and all statements and articles. */
function textOf(graph: KnowledgeGraph): ReadonlySet<string> {
  const texts = graph.mapNodes((key, node) => {
    if (!isEntity(node)) return [JSON.stringify({ ...node, key })];
    return node.evidence.filter(({ form }) => form === 'name').map((mention) => JSON.stringify(mention));
  });
  return new Set(texts.flat());
}
