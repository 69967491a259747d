import { describe, expect, it } from 'vitest';
import { applyCorrections } from '../../src/corrections/apply.ts';
import { entityRef, placesOf, relationRef, statementRef } from '../../src/corrections/refer.ts';
import { buildGraph } from '../../src/graph/build.ts';
import type { Annotation } from '../../src/schema/annotation.ts';
import type { Correction } from '../../src/schema/corrections.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { court, monday, news, tuesday } from '../support/news.ts';

/** Corrections of articles of the news. What the reading should have said from the first is what the graph then says. */

const WITKOFF = 'person:steve witkoff';
const PUTIN = 'person:vladimir putin';
const PESKOV = 'person:dmitry peskov';
const KREMLIN = 'organization:kremlin';

const graph = buildGraph(news);
const of = (key: string) => entityRef(graph, key);
const entityOf = (from: KnowledgeGraph, key: string) => {
  const node = from.getNodeAttributes(key);
  if (!('namings' in node)) throw new Error(`no entity: ${key}`);
  return node;
};
const statementWith = (from: KnowledgeGraph, words: string): string => {
  const key = from.findNode((_, node) => node.kind === 'statement' && node.text.includes(words));
  if (key === undefined) throw new Error(`no statement with "${words}"`);
  return key;
};
const speakersOf = (from: KnowledgeGraph, statement: string): string[] =>
  from.filterInEdges(statement, (_, { kind }) => kind === 'said').map((edge) => from.source(edge));

/** Corrects, and sees to it that every correction found what it corrects. */
function corrected(from: KnowledgeGraph, ...corrections: Correction[]): KnowledgeGraph {
  const { graph: after, misses } = applyCorrections(from, corrections);
  expect(misses).toEqual([]);
  return after;
}

/** An article whose annotation is another one: a fresh reading. */
function reread(annotation: Annotation, change: Partial<Annotation>): Annotation {
  return { ...annotation, ...change };
}

describe('another speaker', () => {
  it('makes the graph of a reading that heard that speaker', () => {
    const statement = statementRef(graph, statementWith(graph, 'Volodymyr Zelensky had refused'));
    const attributions = monday.attributions.map((a) => (a.id === 'a3' ? { ...a, speaker: 'e4' } : a));
    const relations = monday.relations.map((r) => (r.attribution === 'a3' ? { ...r, by: 'e4' } : r));
    const wanted = buildGraph([reread(monday, { attributions, relations }), ...news.slice(1)]);
    expect(monday.relations.some((r) => r.attribution === 'a3')).toBe(true);
    expect(corrected(graph, { op: 'speaker', statement, speaker: of(KREMLIN) }).export()).toEqual(wanted.export());
  });

  it('takes the place of a source without a name, which goes when it has said nothing else', () => {
    const statement = statementRef(graph, statementWith(graph, 'Ukraine would stay away'));
    const attributions = monday.attributions.map((a) => (a.id === 'a4' ? { ...a, speaker: 'e5' } : a));
    const relations = monday.relations.map((r) => (r.attribution === 'a4' ? { ...r, by: 'e5' } : r));
    const wanted = buildGraph([reread(monday, { attributions, relations }), ...news.slice(1)]);
    const after = corrected(graph, { op: 'speaker', statement, speaker: of(PESKOV) });
    expect(graph.filterNodes((key) => key.startsWith('source:u.s. officials'))).toHaveLength(1);
    expect(after.export()).toEqual(wanted.export());
  });

  it('may be nobody with a name', () => {
    const key = statementWith(graph, 'Volodymyr Zelensky had refused');
    const after = corrected(graph, { op: 'speaker', statement: statementRef(graph, key), speaker: null });
    expect(speakersOf(after, key)).toEqual([]);
    after.forEachEdge((_, edge) => {
      if (edge.kind === 'relation' && edge.evidence.some((passage) => passage.statement === key))
        expect(edge.by).toBeNull();
    });
  });
});

describe('another name', () => {
  it('makes the graph of a reading that knew it, and keeps the old one as an alias', () => {
    const entities = court.entities.map((e) =>
      e.id === court.entities[0]?.id ? { ...e, name: 'Paul Reyes the elder', aliases: [e.name, ...e.aliases] } : e,
    );
    const [first] = court.entities;
    if (!first) throw new Error('nobody is in court');
    const before = buildGraph([court]);
    const key = before.findNode(
      (_, node) => 'namings' in node && node.namings.some(({ entity }) => entity === first.id),
    );
    if (key === undefined) throw new Error('nobody is in court');
    const after = corrected(before, { op: 'rename', entity: entityRef(before, key), name: 'Paul Reyes the elder' });
    const wanted = buildGraph([reread(court, { entities })]);
    expect(after.hasNode('person:paul reyes the elder')).toBe(true);
    expect(after.filterEdges(() => true).length).toBe(wanted.size);
    expect(entityOf(after, 'person:paul reyes the elder').aliases).toContain(first.name);
  });

  it('that another has already makes the two one, as two articles of one name do', () => {
    const after = corrected(graph, { op: 'rename', entity: of('person:anna borisova'), name: 'Dmitry Peskov' });
    expect(after.hasNode('person:anna borisova')).toBe(false);
    expect(entityOf(after, PESKOV).aliases).toContain('Anna Borisova');
  });
});

describe('another type', () => {
  it('moves the entity with all its links', () => {
    const after = corrected(graph, { op: 'retype', entity: of(KREMLIN), type: 'place' });
    expect(after.hasNode(KREMLIN)).toBe(false);
    expect(entityOf(after, 'place:kremlin')).toMatchObject({ kind: 'place', name: 'Kremlin' });
    expect(after.degree('place:kremlin')).toBe(graph.degree(KREMLIN));
  });
});

describe('two that are one', () => {
  it('have one name, all mentions, and no relation to themselves', () => {
    const between = graph.filterEdges(
      (_, { kind }, a, b) => kind === 'relation' && [a, b].sort().join() === [PESKOV, PUTIN].join(),
    );
    expect(between.length).toBeGreaterThan(0);
    const after = corrected(graph, { op: 'merge', entity: of(PESKOV), into: of(PUTIN) });
    const [putin, peskov, both] = [entityOf(graph, PUTIN), entityOf(graph, PESKOV), entityOf(after, PUTIN)];
    expect(both.name).toBe('Vladimir Putin');
    expect(both.aliases).toContain('Dmitry Peskov');
    expect(both.evidence).toHaveLength(putin.evidence.length + peskov.evidence.length);
    expect(after.filterEdges((_, { kind }, a, b) => kind === 'relation' && a === b)).toEqual([]);
    expect(speakersOf(after, statementWith(after, 'The talks will be long'))).toEqual([PUTIN]);
  });
});

describe('one that is two', () => {
  const mixed = corrected(graph, { op: 'merge', entity: of(PESKOV), into: of(WITKOFF) });
  const mentions = entityOf(graph, PESKOV).evidence;

  it('come apart again by their mentions, with what each of them says and is said to do', () => {
    const entity = entityRef(mixed, WITKOFF);
    const after = corrected(mixed, { op: 'split', entity, places: placesOf(mixed, mentions), name: 'Dmitry Peskov' });
    expect(after.nodes().sort()).toEqual(graph.nodes().sort());
    expect(after.edges().sort()).toEqual(graph.edges().sort());
    expect(entityOf(after, PESKOV).evidence).toEqual(entityOf(graph, PESKOV).evidence);
    for (const edge of graph.edges())
      expect(after.getEdgeAttribute(edge, 'evidence')).toEqual(graph.getEdgeAttribute(edge, 'evidence'));
  });

  it('come apart by articles: of one name, they are two all the same', () => {
    const place = { article: 'monday', url: null, spans: [] };
    const after = corrected(graph, { op: 'split', entity: of(PUTIN), places: [place], name: 'Vladimir Putin' });
    const both = after.filterNodes((_, node) => 'namings' in node && node.name === 'Vladimir Putin');
    expect(both).toHaveLength(2);
    const articles = both.map((key) => [...new Set(entityOf(after, key).evidence.map(({ article }) => article))]);
    expect(articles.flat().sort()).toEqual([...new Set(articles.flat())].sort());
    expect(articles).toContainEqual(['monday']);
  });
});

describe('a relation that is not so', () => {
  it('goes, and the statement that stated it stays', () => {
    const key = graph.findEdge((_, edge) => edge.kind === 'relation' && edge.type === 'CONSULT');
    if (key === undefined) throw new Error('nobody meets');
    const after = corrected(graph, { op: 'reject', relation: relationRef(graph, key) });
    expect(after.hasEdge(key)).toBe(false);
    expect(after.order).toBe(graph.order);
    expect(after.filterEdges((_, { kind }) => kind !== 'relation')).toHaveLength(
      graph.filterEdges((_, { kind }) => kind !== 'relation').length,
    );
  });
});

describe('a fresh reading', () => {
  const rename: Correction = { op: 'rename', entity: of(WITKOFF), name: 'Steven Witkoff' };

  it('may give other ids and another name: mentions find the entity', () => {
    const entities = monday.entities.map((e) =>
      e.name === 'Steve Witkoff' ? { ...e, name: 'Witkoff', aliases: [] } : e,
    );
    const fresh = buildGraph([reread(monday, { entities })]);
    expect(fresh.hasNode(WITKOFF)).toBe(false);
    expect(corrected(fresh, rename).hasNode('person:steven witkoff')).toBe(true);
  });

  it('may have moved the text: words find the place', () => {
    const text = `Updated.\n${monday.text}`;
    const entities = monday.entities.map((e) => ({
      ...e,
      name: `${e.name} of Moscow`,
      aliases: [],
      mentions: e.mentions.map((m) => ({ ...m, start: m.start + 9, end: m.end + 9 })),
    }));
    const fresh = buildGraph([reread(monday, { text, entities, attributions: [], relations: [], sentences: [] })]);
    expect(corrected(fresh, rename).hasNode('person:steven witkoff')).toBe(true);
  });

  it('may have given the article another id: its address finds it', () => {
    const url = 'https://example.org/talks';
    const first = buildGraph([reread(monday, { url })]);
    const statement = statementRef(first, statementWith(first, 'The talks will be long'));
    const fresh = buildGraph([reread(monday, { url, id: 'read-anew' })]);
    const after = corrected(fresh, { op: 'speaker', statement, speaker: entityRef(first, KREMLIN) });
    expect(speakersOf(after, statementWith(after, 'The talks will be long'))).toEqual([KREMLIN]);
  });

  it('may lack what is corrected: that is told, and the rest is made', () => {
    const { graph: after, misses } = applyCorrections(buildGraph([tuesday]), [
      { op: 'retype', entity: of('person:anna borisova'), type: 'organization' },
      rename,
    ]);
    expect(misses.map(({ index, problem }) => [index, problem])).toEqual([[0, 'no person "Anna Borisova" is there']]);
    expect(after.hasNode('person:steven witkoff')).toBe(true);
  });
});
