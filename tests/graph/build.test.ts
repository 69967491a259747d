import { describe, expect, it } from 'vitest';
import { buildGraph } from '../../src/graph/build.ts';
import { mergeGraphs, removeArticle } from '../../src/graph/merge.ts';
import type { Entity } from '../../src/schema/annotation.ts';
import { annotation, entity } from '../support/annotations.ts';
import { court, monday, news, tuesday, wednesday } from '../support/news.ts';

const textOf = ({ text }: { text: string }, { start, end }: { start: number; end: number }) => text.slice(start, end);

describe('the graph of one article', () => {
  const graph = buildGraph([monday]);

  it('has its entities, a statement for every attribution, and the article', () => {
    expect(graph.nodes()).toEqual([
      'article:monday',
      'organization:kremlin',
      ...['person:anna borisova', 'person:dmitry peskov', 'person:steve witkoff', 'person:vladimir putin'],
      'person:volodymyr zelensky',
      ...['place:moscow', 'place:u.s.', 'place:ukraine'],
      'source:u.s. officials (monday)',
      ...['statement:monday/a1', 'statement:monday/a2', 'statement:monday/a3', 'statement:monday/a4'],
    ]);
  });

  it('links "The talks will be long," Dmitry Peskov told Anna Borisova with who said it to whom', () => {
    const links = graph.mapEdges('statement:monday/a2', (_, { kind }, source, target) => [source, kind, target]);
    expect(links).toEqual([
      ['article:monday', 'reports', 'statement:monday/a2'],
      ['person:dmitry peskov', 'said', 'statement:monday/a2'],
      ['statement:monday/a2', 'told', 'person:anna borisova'],
    ]);
  });

  it('gives unnamed U.S. officials a node of their own, tied to the place for which they speak', () => {
    const links = (node: string) => graph.mapEdges(node, (_, { kind }, source, target) => [source, kind, target]);
    expect(links('statement:monday/a4')).toEqual([
      ['article:monday', 'reports', 'statement:monday/a4'],
      ['source:u.s. officials (monday)', 'said', 'statement:monday/a4'],
      ['statement:monday/a4', 'about', 'place:ukraine'],
    ]);
    expect(links('source:u.s. officials (monday)')).toContainEqual([
      'source:u.s. officials (monday)',
      'for',
      'place:u.s.',
    ]);
  });

  it('says of a relation who asserts it, when, where, and with which words', () => {
    const [key] = graph.outEdges('person:steve witkoff', 'person:vladimir putin');
    expect(graph.getEdgeAttributes(key)).toEqual({
      kind: 'relation',
      label: 'meet',
      extra: [],
      type: 'CONSULT',
      predicate: 'meet',
      title: null,
      by: 'organization:kremlin',
      polarity: 'positive',
      certainty: 'certain',
      context: 'future',
      time: '2025-12-02',
      place: 'place:moscow',
      weight: 1,
      confidence: 0.8,
      evidence: [
        {
          article: 'monday',
          ...monday.relations[0]?.evidence,
          relation: 'r1',
          trigger: monday.relations[0]?.trigger,
          statement: 'statement:monday/a1',
          time: '2025-12-02',
          place: 'place:moscow',
          confidence: 0.8,
        },
      ],
    });
  });

  it('shows where a statement mentions whom it is about', () => {
    const [key] = graph.outEdges('statement:monday/a3', 'person:vladimir putin');
    const evidence = graph.getEdgeAttribute(key, 'evidence');
    expect(evidence.map((e) => textOf(monday, e))).toEqual(['Putin']);
    expect(evidence[0]?.start).toBe(monday.text.indexOf('Putin.\nU.S.'));
  });

  it('keeps a father and a son of one name apart', () => {
    const smiths = buildGraph([court]).filterNodes((_, { label }) => label === 'John Smith');
    expect(smiths).toEqual(['person:john smith', 'person:john smith (court/e2)']);
  });

  it('is one of kin between the two, not of a man with himself', () => {
    const graph = buildGraph([court]);
    expect(graph.outEdges('person:john smith (court/e2)', 'person:john smith')).toHaveLength(1);
  });
});

describe('the graph of several articles', () => {
  const graph = buildGraph(news);

  it('makes one node of Volodymyr Zelensky and Volodymyr Zelenský, with the names of both', () => {
    expect(graph.getNodeAttributes('person:volodymyr zelensky')).toMatchObject({
      name: 'Volodymyr Zelensky',
      aliases: ['Volodymyr Zelenský', 'Zelensky', 'Zelenský'],
      namings: [{ article: 'monday' }, { article: 'tuesday' }],
    });
  });

  it('does not guess that "Peskov" of one article is Dmitry Peskov of another', () => {
    expect(graph.hasNode('person:peskov')).toBe(true);
    expect(graph.hasNode('person:dmitry peskov')).toBe(true);
  });

  it('joins a relation that two articles state into one edge with two passages, whoever is named first', () => {
    const edges = graph
      .outEdges('person:steve witkoff', 'person:vladimir putin')
      .map((edge) => graph.getEdgeAttributes(edge))
      .filter((edge) => edge.kind === 'relation' && edge.by === null);
    expect(edges).toMatchObject([{ weight: 2, evidence: [{ article: 'tuesday' }, { article: 'wednesday' }] }]);
    expect(graph.outEdges('person:vladimir putin', 'person:steve witkoff')).toEqual([]);
  });

  it('keeps the protesters of two articles apart, as nothing says that they are the same', () => {
    const protest = (id: string) => {
      const text = 'Police arrested protesters in Lima.';
      const nominal = (key: string, type: Entity['type'], name: string) => {
        const { mentions, ...rest } = entity(text, key, type, name);
        return { ...rest, mentions: mentions.map((mention) => ({ ...mention, form: 'nominal' as const })) };
      };
      return annotation(id, text, {
        entities: [
          nominal('e1', 'organization', 'Police'),
          nominal('e2', 'person', 'protesters'),
          entity(text, 'e3', 'place', 'Lima'),
        ],
      });
    };
    expect(
      buildGraph([protest('one'), protest('two')])
        .nodes()
        .filter((key) => !key.startsWith('article')),
    ).toEqual([
      'organization:police (one)',
      'organization:police (two)',
      'person:protesters (one)',
      'person:protesters (two)',
      'place:lima',
    ]);
  });

  it('keeps an assertion and its denial apart', () => {
    const edges = graph
      .outEdges('person:volodymyr zelensky', 'person:vladimir putin')
      .map((edge) => graph.getEdgeAttributes(edge));
    expect(edges).toMatchObject([
      { by: 'person:volodymyr zelensky', polarity: 'negative' },
      { by: 'person:dmitry peskov', polarity: 'positive' },
    ]);
  });

  it('nests statements: Witkoff said that Peskov had claimed', () => {
    const [edge] = graph.outEdges('statement:wednesday/a2', 'statement:wednesday/a1');
    expect(graph.getEdgeAttribute(edge, 'kind')).toBe('within');
  });

  it('takes the later reading of an article that comes again', () => {
    const corrected = { ...wednesday, attributions: [], relations: [] };
    const again = mergeGraphs([graph, buildGraph([corrected])]);
    expect(again.export()).toEqual(buildGraph([monday, tuesday, corrected, court]).export());
  });

  it('refuses two texts under one id, and says what to do', () => {
    const other = { ...court, id: 'monday' };
    expect(() => buildGraph([monday, other])).toThrow(
      'two different texts have the id "monday": give one of them another with --id',
    );
    expect(() => mergeGraphs([graph, buildGraph([other])])).toThrow('two different texts');
  });

  it('forgets an article that is taken out, also its accents', () => {
    const without = removeArticle(graph, 'tuesday');
    expect(without.export()).toEqual(buildGraph([monday, wednesday, court]).export());
    expect(without.getNodeAttribute('person:volodymyr zelensky', 'label')).toBe('Volodymyr Zelensky');
    expect(removeArticle(graph, 'thursday').export()).toEqual(graph.export());
  });
});
