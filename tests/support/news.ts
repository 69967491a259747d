import type { Annotation } from '../../src/schema/annotation.ts';
import { annotation, attribution, entity, relation, spanOf } from './annotations.ts';

/** Three short articles of one story, annotated by hand, and a court report in which a father and a son have one name. */

const mondayText = `Putin to receive Witkoff in Moscow
Vladimir Putin will meet Steve Witkoff in Moscow on Tuesday, the Kremlin said.
"The talks will be long," Dmitry Peskov told Anna Borisova. Peskov is spokesman for Putin.
Peskov said that Volodymyr Zelensky had refused to meet Putin.
U.S. officials said that Ukraine would stay away.`;

export const monday: Annotation = annotation('monday', mondayText, {
  title: 'Putin to receive Witkoff in Moscow',
  byline: 'Mary Hall',
  publisher: 'UPI',
  publishedAt: '2025-12-01',
  entities: [
    entity(mondayText, 'e1', 'person', 'Vladimir Putin', 'Putin'),
    entity(mondayText, 'e2', 'person', 'Steve Witkoff', 'Witkoff'),
    entity(mondayText, 'e3', 'place', 'Moscow'),
    entity(mondayText, 'e4', 'organization', 'Kremlin'),
    entity(mondayText, 'e5', 'person', 'Dmitry Peskov', 'Peskov'),
    entity(mondayText, 'e6', 'person', 'Volodymyr Zelensky'),
    entity(mondayText, 'e7', 'place', 'U.S.'),
    entity(mondayText, 'e8', 'place', 'Ukraine'),
    entity(mondayText, 'e9', 'person', 'Anna Borisova'),
  ],
  attributions: [
    attribution(
      mondayText,
      'a1',
      { source: 'the Kremlin', cue: 'said', content: 'Vladimir Putin will meet Steve Witkoff in Moscow on Tuesday' },
      { speaker: 'e4', about: ['e1', 'e2', 'e3'] },
    ),
    attribution(
      mondayText,
      'a2',
      { source: 'Dmitry Peskov', cue: 'told', content: '"The talks will be long,"' },
      { speaker: 'e5', addressee: 'e9' },
    ),
    attribution(
      mondayText,
      'a3',
      { source: 'Peskov', cue: 'said', content: 'that Volodymyr Zelensky had refused to meet Putin' },
      { speaker: 'e5', about: ['e6', 'e1'] },
    ),
    attribution(
      mondayText,
      'a4',
      { source: 'U.S. officials', cue: 'said', content: 'that Ukraine would stay away' },
      { onBehalfOf: 'e7', about: ['e8'], confidence: 0.6 },
    ),
  ],
  relations: [
    relation(
      mondayText,
      'r1',
      'CONSULT',
      ['e1', 'meet', 'e2'],
      { trigger: 'meet', evidence: 'Vladimir Putin will meet Steve Witkoff in Moscow on Tuesday' },
      {
        ...{ by: 'e4', attribution: 'a1', context: 'future', place: 'e3' },
        time: { ...spanOf(mondayText, 'Tuesday'), value: '2025-12-02' },
      },
    ),
    relation(
      mondayText,
      'r2',
      'role',
      ['e5', 'be spokesman for', 'e1'],
      { trigger: 'spokesman', evidence: 'Peskov is spokesman for Putin.' },
      { title: 'spokesman' },
    ),
    relation(
      mondayText,
      'r3',
      'REJECT',
      ['e6', 'refuse to meet', 'e1'],
      { trigger: 'refused', evidence: 'that Volodymyr Zelensky had refused to meet Putin' },
      { by: 'e5', attribution: 'a3' },
    ),
  ],
});

const tuesdayText = `Zelensky answers Kremlin
Volodymyr Zelenský denied that he had refused to meet Vladimir Putin.
"I never refused," Zelenský said. Steve Witkoff met Vladimir Putin in Moscow.`;

/** Zelensky stands here with an accent, and the meeting the other way round. */
export const tuesday: Annotation = annotation('tuesday', tuesdayText, {
  title: 'Zelensky answers Kremlin',
  publisher: 'Ukrinform',
  publishedAt: '2025-12-02',
  entities: [
    entity(tuesdayText, 'e1', 'person', 'Volodymyr Zelenský', 'Zelenský', 'Zelensky'),
    entity(tuesdayText, 'e2', 'person', 'Vladimir Putin'),
    entity(tuesdayText, 'e3', 'person', 'Steve Witkoff'),
    entity(tuesdayText, 'e4', 'place', 'Moscow'),
    entity(tuesdayText, 'e5', 'organization', 'Kremlin'),
  ],
  attributions: [
    attribution(
      tuesdayText,
      'a1',
      {
        source: 'Volodymyr Zelenský',
        cue: 'denied',
        content: 'that he had refused to meet Vladimir Putin',
      },
      { speaker: 'e1', about: ['e2'] },
    ),
    attribution(
      tuesdayText,
      'a2',
      { source: 'Zelenský', cue: 'said', content: '"I never refused,"' },
      { speaker: 'e1', within: null },
    ),
  ],
  relations: [
    relation(
      tuesdayText,
      'r1',
      'REJECT',
      ['e1', 'refuse to meet', 'e2'],
      { trigger: 'refused', evidence: 'that he had refused to meet Vladimir Putin' },
      { by: 'e1', attribution: 'a1', polarity: 'negative' },
    ),
    relation(
      tuesdayText,
      'r2',
      'CONSULT',
      ['e3', 'meet', 'e2'],
      { trigger: 'met', evidence: 'Steve Witkoff met Vladimir Putin in Moscow.' },
      { place: 'e4' },
    ),
  ],
});

const wednesdayText = `Witkoff reports home
Vladimir Putin met Steve Witkoff for five hours.
Witkoff said that Peskov had claimed that Putin was ready for peace.`;

/** The meeting again, and a statement within a statement; Peskov is known by his surname alone. */
export const wednesday: Annotation = annotation('wednesday', wednesdayText, {
  publishedAt: '2025-12-03T08:30:00Z',
  entities: [
    entity(wednesdayText, 'e1', 'person', 'Vladimir Putin', 'Putin'),
    entity(wednesdayText, 'e2', 'person', 'Steve Witkoff', 'Witkoff'),
    entity(wednesdayText, 'e3', 'person', 'Peskov'),
  ],
  attributions: [
    attribution(
      wednesdayText,
      'a1',
      { source: 'Witkoff', cue: 'said', content: 'that Peskov had claimed that Putin was ready for peace' },
      { speaker: 'e2', about: ['e3', 'e1'] },
    ),
    attribution(
      wednesdayText,
      'a2',
      { source: 'Peskov', cue: 'claimed', content: 'that Putin was ready for peace' },
      { speaker: 'e3', about: ['e1'], within: 'a1' },
    ),
  ],
  relations: [
    relation(wednesdayText, 'r1', 'CONSULT', ['e1', 'meet', 'e2'], {
      trigger: 'met',
      evidence: 'Vladimir Putin met Steve Witkoff for five hours.',
    }),
  ],
});

const courtText = `Son of late builder sentenced
John Smith was sentenced on Friday. His father John Smith built half of Leeds.
"He never listened," Ellen Ward said.`;

export const court: Annotation = annotation('court', courtText, {
  title: 'Son of late builder sentenced',
  entities: [
    {
      ...entity(courtText, 'e1', 'person', 'John Smith'),
      mentions: [{ ...spanOf(courtText, 'John Smith'), form: 'name' }],
    },
    {
      ...entity(courtText, 'e2', 'person', 'John Smith'),
      mentions: [{ ...spanOf(courtText, 'John Smith', 1), form: 'name' }],
    },
    entity(courtText, 'e3', 'place', 'Leeds'),
    entity(courtText, 'e4', 'person', 'Ellen Ward'),
  ],
  attributions: [
    attribution(
      courtText,
      'a1',
      { source: 'Ellen Ward', cue: 'said', content: '"He never listened,"' },
      { speaker: 'e4', about: ['e1'] },
    ),
  ],
  relations: [
    relation(
      courtText,
      'r1',
      'kin',
      ['e2', 'father', 'e1'],
      { trigger: 'father', evidence: 'His father John Smith built half of Leeds.' },
      { title: 'father' },
    ),
  ],
});

export const news: readonly Annotation[] = [monday, tuesday, wednesday, court];
