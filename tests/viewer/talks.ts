import { readFileSync } from 'node:fs';
import type { Annotation, Attribution, Entity, Relation } from '../../src/schema/annotation.ts';
import type { Span } from '../../src/schema/span.ts';

/** The example article, annotated by hand in part: enough of every kind for the viewer's tests. */

const text = readFileSync(new URL('../../data/articles/upi-witkoff.txt', import.meta.url), 'utf8');

/** The `nth` place where the words stand. */
function at(words: string, nth = 1): Span {
  let start = -1;
  for (let found = 0; found < nth; found++) start = text.indexOf(words, start + 1);
  if (start < 0) throw new Error(`the example does not say "${words}"`);
  return { start, end: start + words.length };
}

function entity(id: string, type: Entity['type'], name: string, aliases: readonly string[] = []): Entity {
  const mentions = [name, ...aliases].flatMap((words) =>
    [...text.matchAll(new RegExp(`\\b${words}\\b`, 'g'))].map(({ index }) => ({
      start: index,
      end: index + words.length,
      form: 'name' as const,
    })),
  );
  const longest = mentions.filter(
    (each) => !mentions.some((other) => other !== each && other.start <= each.start && each.end <= other.end),
  );
  return { id, type, name, aliases: [...aliases], mentions: longest.sort((a, b) => a.start - b.start) };
}

type Said = Pick<Attribution, 'id' | 'kind' | 'source' | 'cue' | 'content' | 'about'> & Partial<Attribution>;
const attribution = (said: Said): Attribution => ({
  speaker: null,
  onBehalfOf: null,
  addressee: null,
  within: null,
  confidence: 0.9,
  ...said,
});

type Stated = Pick<Relation, 'id' | 'type' | 'predicate' | 'subject' | 'object' | 'trigger' | 'evidence'> &
  Partial<Relation>;
const relation = (stated: Stated): Relation => ({
  title: null,
  by: null,
  attribution: null,
  polarity: 'positive',
  certainty: 'certain',
  context: null,
  time: null,
  place: null,
  confidence: 0.8,
  ...stated,
});

const sentences = [...text.matchAll(/[^\n]+?(?:(?<=[a-z][.!?]"?) (?=["A-Z])|\n|$)/g)].map(({ 0: match, index }) => ({
  start: index,
  end: index + match.trimEnd().length,
}));

export const talks: Annotation = {
  id: 'upi-witkoff',
  title: "Witkoff, Kushner hold 'constructive' talks with Putin on ending Ukraine war",
  byline: null,
  publisher: 'UPI',
  url: null,
  publishedAt: '2025-12-02',
  language: 'en',
  text,
  sentences,
  entities: [
    entity('e1', 'person', 'Vladimir Putin', ['Putin']),
    entity('e2', 'person', 'Steve Witkoff', ['Witkoff']),
    entity('e3', 'person', 'Jared Kushner', ['Kushner']),
    entity('e4', 'person', 'Donald Trump', ['Trump']),
    entity('e5', 'person', 'Yuri Ushakov', ['Ushakov']),
    entity('e6', 'person', 'Dmitri Peskov'),
    entity('e7', 'person', 'Volodymyr Zelensky', ['Zelensky']),
    entity('e8', 'person', 'Andriy Yermak'),
    entity('e9', 'person', 'Ilya Grashchenkov', ['Grashchenkov']),
    entity('e10', 'person', 'Tatiana Stanovaya'),
    entity('e11', 'organization', 'Kremlin'),
    entity('e12', 'organization', 'White House'),
    entity('e13', 'organization', 'NATO'),
    entity('e14', 'organization', 'Carnegie Russia Eurasia Center'),
    entity('e15', 'place', 'Ukraine'),
    entity('e16', 'place', 'Russia'),
    entity('e17', 'place', 'Moscow'),
    entity('e18', 'place', 'Pokrovsk'),
    entity('e19', 'place', 'Miami'),
  ],
  attributions: [
    attribution({
      ...{ id: 'a1', kind: 'mixed', speaker: 'e5', about: ['e11', 'e15'] },
      source: [at("Yuri Ushakov, Putin's top foreign policy aide")],
      cue: [at('told reporters')],
      content: [
        at(
          'that the document contained 27 points, not 28, and that the meeting was an "opportunity" to talk about "prospects" for further work toward ending the Kremlin\'s war in Ukraine',
        ),
      ],
    }),
    attribution({
      ...{ id: 'a2', kind: 'direct', speaker: 'e5', about: [] },
      ...{ source: [at('he said')], cue: [at('said')] },
      content: [at('"The conversation was very useful, constructive and substantive,"')],
    }),
    attribution({
      ...{ id: 'a3', kind: 'indirect', speaker: 'e5', about: ['e1'] },
      ...{ source: [at('Ushakov', 2)], cue: [at('said', 3)] },
      content: [at('In some areas we were able to agree, and the president confirmed this to his interlocutors.')],
    }),
    attribution({
      ...{ id: 'a4', kind: 'indirect', speaker: 'e6', about: ['e11'] },
      ...{ source: [at('Dmitri Peskov')], cue: [at('said earlier Tuesday')] },
      content: [at('that the summit would continue for "as long as necessary."')],
    }),
    attribution({
      ...{ id: 'a5', kind: 'direct', speaker: 'e9', about: [] },
      ...{
        source: [at('political analyst Ilya Grashchenkov')],
        cue: [
          at('said political').start === 0
            ? at('said')
            : { ...at('said political'), end: at('said political').start + 4 },
        ],
      },
      content: [
        at(
          '"The main expectations likely boil down to maintaining a high-level communication channel during this crisis period. This in itself considered important for avoiding dangerous escalation,"',
        ),
      ],
    }),
    attribution({
      ...{ id: 'a6', kind: 'indirect', speaker: 'e1', about: ['e15', 'e16'] },
      ...{ source: [at('Putin responded')], cue: [at('telling reporters')] },
      content: [
        at(
          'that the war would end when Ukrainian troops pulled out of the territories they occupied, threatening that if they did not do so, Russia would remove them by force',
        ),
      ],
    }),
    attribution({
      ...{ id: 'a7', kind: 'mixed', speaker: 'e1', about: ['e7'] },
      ...{
        source: [
          at('he said was').start > 0 ? { ...at('he said was'), end: at('he said was').start + 2 } : at('he said'),
        ],
        cue: [{ start: at('he said was').start + 3, end: at('he said was').start + 7 }],
      },
      content: [at('was a "thieving junta" that had seized power illegitimately')],
    }),
    attribution({
      ...{ id: 'a8', kind: 'indirect', speaker: 'e9', about: ['e16', 'e1'] },
      ...{
        source: [at('Grashchenkov', 2)],
        cue: [{ start: at('Grashchenkov said').start + 13, end: at('Grashchenkov said').end }],
      },
      content: [at("that Russia's mounting economic woes might force Putin's hand further down the line")],
    }),
    attribution({
      ...{ id: 'a9', kind: 'indirect', speaker: 'e10', about: ['e1', 'e15'] },
      ...{
        source: [at('Tatiana Stanovaya')],
        cue: [{ start: at('said Putin was').start, end: at('said Putin was').start + 4 }],
      },
      content: [
        at('Putin was banking on Ukraine losing Western support as it continued to lose territory in the conflict'),
      ],
    }),
    attribution({
      ...{ id: 'a10', kind: 'indirect', onBehalfOf: 'e17', about: ['e18'] },
      ...{ source: [at('Moscow', 5)], cue: [at('claims made Monday')] },
      content: [
        at(
          'to have taken the key Ukrainian cities of Pokrovsk in Donetsk and Vovchansk in Kharkiv after year-long sieges',
        ),
      ],
    }),
  ],
  relations: [
    relation({
      ...{ id: 'r1', type: 'CONSULT', predicate: 'hold talks with', subject: 'e1', object: 'e2', place: 'e17' },
      ...{
        trigger: at('held talks'),
        evidence: at(
          'Russian President Vladimir Putin held talks on Ukraine lasting five hours on Tuesday in Moscow with U.S. special envoy Steve Witkoff',
        ),
      },
      time: { value: '2025-12-02', ...at('Tuesday') },
    }),
    relation({
      ...{ id: 'r2', type: 'CONSULT', predicate: 'hold talks with', subject: 'e1', object: 'e3', place: 'e17' },
      ...{
        trigger: at('held talks'),
        evidence: at(
          'Russian President Vladimir Putin held talks on Ukraine lasting five hours on Tuesday in Moscow with U.S. special envoy Steve Witkoff and Jared Kushner',
        ),
      },
    }),
    relation({
      ...{ id: 'r3', type: 'kin', predicate: 'be', title: 'son-in-law', subject: 'e3', object: 'e4' },
      ...{ trigger: at('son-in-law'), evidence: at("Jared Kushner, President Donald Trump's son-in-law") },
    }),
    relation({
      ...{ id: 'r4', type: 'role', predicate: 'be', title: 'top foreign policy aide', subject: 'e5', object: 'e1' },
      ...{ trigger: at('top foreign policy aide'), evidence: at("Yuri Ushakov, Putin's top foreign policy aide") },
    }),
    relation({
      ...{ id: 'r5', type: 'role', predicate: 'be', title: 'spokesman', subject: 'e6', object: 'e11' },
      ...{ trigger: at('spokesman'), evidence: at('Kremlin spokesman Dmitri Peskov') },
    }),
    relation({
      ...{ id: 'r6', type: 'role', predicate: 'be', title: 'lead negotiator', subject: 'e8', object: 'e7' },
      ...{ trigger: at('lead negotiator'), evidence: at('Those include his lead negotiator, Andriy Yermak') },
    }),
    relation({
      ...{ id: 'r7', type: 'role', predicate: 'be', title: 'senior analyst', subject: 'e10', object: 'e14' },
      ...{
        trigger: at('senior analyst'),
        evidence: at('Tatiana Stanovaya, a senior analyst with the Carnegie Russia Eurasia Center'),
      },
    }),
    relation({
      ...{ id: 'r8', type: 'DISAPPROVE', predicate: 'attack', subject: 'e1', object: 'e7' },
      ...{ trigger: at('attacking'), evidence: at('attacking the "criminal policies" of Zelensky\'s administration') },
    }),
    relation({
      ...{ id: 'r9', type: 'COERCE', predicate: 'take', subject: 'e17', object: 'e18', by: 'e17', attribution: 'a10' },
      ...{
        trigger: at('taken'),
        evidence: at('claims made Monday by Moscow to have taken the key Ukrainian cities of Pokrovsk'),
      },
    }),
    relation({
      ...{
        id: 'r10',
        type: 'COERCE',
        predicate: 'force the hand of',
        subject: 'e16',
        object: 'e1',
        by: 'e9',
        attribution: 'a8',
      },
      ...{
        trigger: at('force'),
        evidence: at("Russia's mounting economic woes might force Putin's hand"),
        certainty: 'possible',
      },
    }),
    relation({
      ...{ id: 'r11', type: 'CONSULT', predicate: 'meet', subject: 'e4', object: 'e1', polarity: 'negative' },
      ...{
        trigger: at('meeting', 2),
        evidence: at('No plans have been made for a Trump-Putin meeting'),
        context: 'future',
      },
    }),
    relation({
      ...{ id: 'r12', type: 'DEMAND', predicate: 'demand', subject: 'e16', object: 'e15' },
      ...{
        trigger: at('demands require'),
        evidence: at("Russia's maximalist demands require Ukraine to hand over occupied territory"),
      },
    }),
    relation({
      ...{ id: 'r13', type: 'open', predicate: 'renew push to end war', subject: 'e12', object: 'e15' },
      ...{ trigger: at('renewed push'), evidence: at('a renewed push by the White House to end the war') },
    }),
  ],
};
