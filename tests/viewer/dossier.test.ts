import { describe, expect, it } from 'vitest';
import { marksOf } from '../../viewer/state/article-marks.ts';
import { articlesOf } from '../../viewer/state/articles.ts';
import { dossierOf, relationsWithin } from '../../viewer/state/dossier.ts';
import { emphasisOf } from '../../viewer/state/emphasis.ts';
import { createFinder } from '../../viewer/state/finder.ts';
import { evidenceOf } from '../../viewer/state/passage.ts';
import { qualitiesOf } from '../../viewer/state/qualities.ts';
import { PUTIN, relationNamed, talksGraph, USHAKOV, ZELENSKY } from './graph.ts';

const graph = talksGraph();
const label = (key: string) => graph.getEdgeAttribute(key, 'label');

describe('what the list says', () => {
  it('of a person: what they said, what is said about them, and their relations', () => {
    const dossier = dossierOf(graph, PUTIN);
    expect(dossier.said).toEqual(['statement:upi-witkoff/a6', 'statement:upi-witkoff/a7']);
    expect(dossier.about).toEqual(['a3', 'a8', 'a9'].map((id) => `statement:upi-witkoff/${id}`));
    expect(dossier.relations.map(label)).toContain('top foreign policy aide');
    expect(dossierOf(graph, 'person:ilya grashchenkov').asserts.map(label)).toEqual(['force the hand of']);
    expect(dossierOf(graph, 'place:moscow').spokenFor).toEqual(['statement:upi-witkoff/a10']);
  });

  it('of a statement: the relations that it asserts', () => {
    expect(relationsWithin(graph, 'statement:upi-witkoff/a10').map(label)).toEqual(['take']);
  });

  it('of a relation: only what does not go without saying', () => {
    const qualities = (name: string) => {
      const edge = graph.getEdgeAttributes(relationNamed(graph, name));
      return edge.kind === 'relation' ? qualitiesOf(edge) : [];
    };
    expect(qualities('son-in-law')).toEqual([]);
    expect(qualities('meet')).toEqual(['denied', 'future']);
    expect(qualities('force the hand of')).toEqual(['possible']);
  });

  it('rests on passages: those of a pair are what the one says about the other', () => {
    const [passage] = evidenceOf(graph, { kind: 'pair', source: PUTIN, target: ZELENSKY });
    const article = articlesOf(graph).get('upi-witkoff');
    expect(article?.attributes.text.slice(passage?.start, passage?.end)).toMatch(/^was a "thieving junta"/);
  });
});

describe('what the article shows', () => {
  it('marks mentions, quotations and the words that state relations', () => {
    const parts = new Set(marksOf(graph, 'upi-witkoff').map(({ part }) => part));
    expect([...parts].sort()).toEqual(['content', 'cue', 'mention', 'source', 'trigger']);
    expect(marksOf(graph, 'another')).toEqual([]);
  });

  it('stresses the selected person and softly what they say', () => {
    const marks = marksOf(graph, 'upi-witkoff');
    const emphasis = emphasisOf(graph, { kind: 'node', key: USHAKOV });
    const mention = marks.filter(({ selection }) => selection.kind === 'node' && selection.key === USHAKOV);
    const words = marks.filter(({ selection }) => selection.kind === 'node' && selection.key.endsWith('/a2'));
    expect(emphasis(mention.slice(0, 1))).toBe('selected');
    expect(emphasis(words.slice(0, 1))).toBe('said');
    expect(emphasis([])).toBeUndefined();
    expect(emphasisOf(graph, null)(mention)).toBeUndefined();
  });
});

describe('the search', () => {
  const find = createFinder(graph);
  it('finds names as they are typed, aliases, and words of quotations', () => {
    expect(find('usha')[0]).toMatchObject({ selection: { kind: 'node', key: USHAKOV } });
    expect(find('thieving junta')[0]).toMatchObject({ kind: 'statement' });
    expect(find('son-in-law')[0]).toMatchObject({ kind: 'relation', selection: { kind: 'edge' } });
    expect(find('zzzz')).toEqual([]);
  });
});
