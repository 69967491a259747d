import { expect, test } from 'vitest';
import { read } from '../../support/reading.ts';
import { acts } from '../../support/relations.ts';

/** Each construction that ties actors to a predicate, with the sentence and who does what to whom in it. */
const SENTENCES: [construction: string, text: string, expected: string[]][] = [
  ['an active verb', 'Russia attacked Ukraine on Thursday.', ['ASSAULT Russia > Ukraine']],
  [
    'passives joined by "and" with one agent',
    'Ukraine was attacked and bombed by Russia.',
    ['ASSAULT Russia > Ukraine', 'ASSAULT Russia > Ukraine'],
  ],
  ['a passive verb', 'Ukraine was attacked by Russia on Thursday.', ['ASSAULT Russia > Ukraine']],
  [
    'verbs joined by "and"',
    'Germany condemned and sanctioned Iran.',
    ['DISAPPROVE Germany > Iran', 'SANCTION Germany > Iran'],
  ],
  [
    'objects joined by "and"',
    'President Biden visited Israel and Jordan.',
    ['CONSULT Biden > Israel', 'CONSULT Biden > Jordan'],
  ],
  [
    'subjects joined by "and"',
    'France and Germany criticized Turkey.',
    ['DISAPPROVE France > Turkey', 'DISAPPROVE Germany > Turkey'],
  ],
  ['a symmetric act, stated once', 'France and Germany agreed on a deal.', ['AGREE France > Germany']],
  ['an infinitive under the subject', 'Iran threatened to attack Israel.', ['THREATEN Iran > Israel']],
  [
    'an infinitive under the object',
    'The United States urged Israel to stop the war.',
    ['DEMAND United States > Israel'],
  ],
  ['an infinitive that only begins the act', 'Turkey began to bomb Syria.', ['ASSAULT Turkey > Syria']],
  [
    'words of force between two people',
    'Chris Christie attacked Marco Rubio.',
    ['DISAPPROVE Chris Christie > Marco Rubio'],
  ],
  ['a place that only says where somebody is from', 'The New York mogul criticized Iran.', []],
  ['a place where one only met', 'Macron and Scholz held talks in Tehran.', ['CONSULT Macron > Scholz']],
  ['a participle', 'Russia, accusing Poland of sabotage, withdrew.', ['DISAPPROVE Russia > Poland']],
  ['a clause without a subject of its own', 'Scholz left after meeting Macron in Paris.', ['CONSULT Scholz > Macron']],
  [
    'a relative clause',
    'Scholz praised Macron, who had criticized Orban.',
    ['SUPPORT Scholz > Macron', 'DISAPPROVE Macron > Orban'],
  ],
  ['a possessor', "China denounced Japan's attack on Taiwan.", ['DISAPPROVE China > Japan', 'ASSAULT Japan > Taiwan']],
  ['"between" after a noun', 'Talks between Iran and Iraq collapsed.', ['CONSULT Iran > Iraq']],
  ['"by" and "to" after a noun', 'A visit by Macron to Algeria was canceled.', ['CONSULT Macron > Algeria']],
  ['a light verb', 'Putin held talks with Erdogan.', ['CONSULT Putin > Erdogan']],
  ['a light verb with an attack', 'Russia launched an attack on Ukraine.', ['ASSAULT Russia > Ukraine']],
  [
    'a verb and the noun that makes it an act',
    'The United States imposed sanctions on Russia.',
    ['SANCTION United States > Russia'],
  ],
  ['a noun inside the object', 'Israel rejected a proposal from Egypt.', ['REJECT Israel > Egypt']],
  ['a particle', 'Japan called for an apology from China.', ['DEMAND Japan > China']],
  [
    'a demand without a verb of demanding',
    'Russia said that Sudan must return the helicopter.',
    ['DEMAND Russia > Sudan'],
  ],
  ['a future that is a promise', 'Finland will give Ukraine ammunition.', ['AGREE Finland > Ukraine']],
  ['a future that is a threat', 'Iran said it would bomb Israel.', ['THREATEN Iran > Israel']],
  [
    'what is done unless others yield',
    'Nigeria said it will withdraw its peacekeepers from Chad unless Chad holds elections.',
    ['THREATEN Nigeria > Chad'],
  ],
  [
    'whom a threat is to move',
    'Russia threatened to end the negotiations if the United States deployed the missiles.',
    ['THREATEN Russia > United States'],
  ],
  [
    'an infinitive after the day of the threat',
    'Azerbaijan threatened on Monday to break relations with Russia.',
    ['THREATEN Azerbaijan > Russia'],
  ],
  ['a threat in a war', 'Iran threatened to launch an offensive in its war with Iraq.', ['THREATEN Iran > Iraq']],
  [
    'a clause after the noun that the verb carries',
    'Norway repeated its demand that Israel open the border.',
    ['DEMAND Norway > Israel'],
  ],
  ['a second noun of the act', 'Ortega staged a strike in protest against Nicaragua.', ['PROTEST Ortega > Nicaragua']],
  ['what two have with each other', 'Libya and Bulgaria signed a treaty.', ['SUPPORT Libya > Bulgaria']],
  [
    'calls that are not heeded',
    'Moody Awori refused to resign despite calls by the Kenya Anti-Corruption Commission.',
    ['REJECT Moody Awori > Kenya Anti-Corruption Commission'],
  ],
  ['an irregular verb', 'Israel fought Hezbollah.', ['ASSAULT Israel > Hezbollah']],
  [
    'leaders of a government that acts for a country',
    'Laurent Fabius held talks with leaders of Romania’s government.',
    ['CONSULT Laurent Fabius > Romania'],
  ],
  [
    'a name beside a description',
    'Human rights watchdog Amnesty International accused Iran.',
    ['DISAPPROVE Amnesty International > Iran'],
  ],
  [
    'a group of those who act',
    'A group of Moroccan diplomats met President Obama.',
    ['CONSULT Moroccan diplomats > Obama'],
  ],
  ['a guerrilla of an organization', 'Hezbollah guerrillas attacked Israel.', ['ASSAULT Hezbollah > Israel']],
  ['a rebel of no country', 'Russia is large. Russian rebels attacked Moscow.', ['ASSAULT Russian rebels > Moscow']],
  ['an adjective', 'Syria is willing to negotiate with Israel.', ['AGREE Syria > Israel']],
  [
    'troops that act for a country',
    'Ukraine held out. Ukrainian troops attacked Belgorod.',
    ['ASSAULT Ukraine > Belgorod'],
  ],
  [
    'a government that acts for a country',
    'The government of France criticized Hungary.',
    ['DISAPPROVE France > Hungary'],
  ],
  [
    'soldiers of a country that is not named',
    'Israeli soldiers shot a protester.',
    ['ASSAULT Israeli soldiers > protester'],
  ],
  ['a people', 'Palestinians protested against Israel.', ['PROTEST Palestinians > Israel']],
  [
    'a place beside one who acts for himself',
    'Oregon slept. The Oregon senator criticized Norway.',
    ['DISAPPROVE senator > Norway'],
  ],
  ['somebody who does something to nobody in particular', 'Protesters slept while it rained.', []],
];

test.each(SENTENCES)('%s: %s', async (_, text, expected) => {
  expect(await acts(text)).toEqual(expected);
});

test.each([
  ['a phrase that only looks like one', 'Scholz is going to like Macron.'],
  ['a text that is released', 'Scholz released a statement about Macron.'],
  ['another verb by its particle', 'Scholz kicked off the day with protesters.'],
  ['what a relative clause tells of', 'Scholz warned of a storm that could reach Norway.'],
  ['a pronoun of another number', 'Scholz said they would attack Norway.'],
])('no act: %s', async (_, text) => {
  expect((await acts(text)).filter((act) => /^[A-Z]/.test(act))).toEqual([]);
});

test('a dateline is nobody of whom "it" speaks', async () => {
  expect(await acts('WASHINGTON - The program ends unless Congress extends it.')).toEqual([]);
});

test('"the country" is none of its states', async () => {
  expect(await acts('Oregon is large. Lopez wants to leave the country.')).toEqual([]);
});

test('two names in one sentence are no relation', async () => {
  expect(await acts('Macron slept while it rained on Berlin.')).toEqual([]);
});

test('any other verb between two names is an open relation in its own words', async () => {
  expect(await acts('Germany borders Poland.')).toEqual(['open Germany > Poland']);
});

test.each([
  ['Jeb Bush zapped Donald Trump in an ad.', ['DISAPPROVE Jeb Bush > Donald Trump']],
  ['Elizabeth Warren lampooned Donald Trump.', ['DISAPPROVE Elizabeth Warren > Donald Trump']],
  ['Rand Paul has demonized Wall Street.', ['DISAPPROVE Rand Paul > Wall Street']],
  ['Chris Christie quoted Marco Rubio.', []],
  ['Toyota overtook Volkswagen.', ['open Toyota > Volkswagen']],
])(
  'what a verb that no table knows does is told by verbs that look alike to the encoder: %s',
  async (text, expected) => {
    expect(await acts(text)).toEqual(expected);
  },
);

test('who acts without a name is an entity of nominal mentions; who does not act is none', async () => {
  const { entities } = await read('Police arrested a protester in Lima. A tourist slept.');
  const unnamed = entities.filter(({ mentions }) => mentions.every(({ form }) => form === 'nominal'));
  expect(unnamed.map(({ name, type }) => `${type} ${name}`)).toEqual(['organization Police', 'person protester']);
});
