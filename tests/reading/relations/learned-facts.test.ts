import { expect, test } from 'vitest';
import { related } from '../../support/relations.ts';

const T = [
  'Rosa Benitez, who coaches Atletico Sandoval, was born in Montaro, Corvania.',
  'Delmar is a village in Ostrava County, Wisconsin, United States.',
  'The Kestrel River rises near Port Arlen in northern Ontario.',
  'Mateo Silva plays for Deportivo Aurora.',
  'Tomas Lindgren is the son of Erik Lindgren and Karin Holm.',
  'Anna Berg is married to the painter Lukas Berg.',
  'Karim Haddad joined the Progressive Party in 1998 and left it in 2004.',
  'Northwind Airlines is headquartered in Tallinn.',
  'Lagos State University is a public university in Ojo, Lagos State, Nigeria.',
  'Emma Clarke founded Brightwater Labs with her brother, Oliver Clarke.',
  'The Velden Bridge crosses the Orla in Brumov, a town in Moravia.',
  'Prime Minister Helena Varga leads the Civic Union.',
  'Ivo Kral was a member of the Senate of Poland.',
  'Skyline Records, a label of Meridian Music, signed the band.',
  'The University of Tartu is the largest university in Estonia.',
  'Maria Okafor, daughter of Samuel Okafor, was elected to the National Assembly.',
];
test.each(T)('%s', async (text) => {
  const r = await related(text);
  console.log(
    text,
    '\n',
    r.map((x) => `${x.type} ${x.subject} > ${x.object} | ${x.predicate} | ${x.title} | ${x.trigger}`).join('\n '),
  );
  expect(1).toBe(1);
});
