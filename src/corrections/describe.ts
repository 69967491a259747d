import type { Correction, Place } from '../schema/corrections.ts';

/** How much of a statement a line shows, in UTF-16 code units. */
const SHOWN = 60;

const TYPES = {
  person: 'a person',
  organization: 'an organization',
  place: 'a place',
  event: 'an event',
  work: 'a work',
} as const;

/**
 * A correction as a line for people: what is so, by whoever made it.
 *
 * @example describeCorrection({ op: 'rename', entity, name: 'Vladimir Putin' }) // 'Putin is named Vladimir Putin'
 */
export function describeCorrection(correction: Correction): string {
  switch (correction.op) {
    case 'merge':
      return `${correction.entity.name} is the same as ${correction.into.name}`;
    case 'split':
      return `${countOf(correction.places)} of ${correction.entity.name} are ${correction.name}`;
    case 'rename':
      return `${correction.entity.name} is named ${correction.name}`;
    case 'retype':
      return `${correction.entity.name} is ${TYPES[correction.type]}`;
    case 'speaker':
      return `${correction.speaker?.name ?? 'Nobody with a name'} says ${shortened(correction.statement)}`;
    case 'reject': {
      const { subject, predicate, object } = correction.relation;
      return `Not so: ${subject.name} – ${predicate} – ${object.name}`;
    }
  }
}

function countOf(places: readonly Place[]): string {
  const mentions = places.reduce((sum, { spans }) => sum + spans.length, 0);
  const articles = places.filter(({ spans }) => spans.length === 0).length;
  const parts = [
    mentions > 0 ? `${mentions} ${mentions === 1 ? 'mention' : 'mentions'}` : '',
    articles > 0 ? `all mentions in ${articles} ${articles === 1 ? 'article' : 'articles'}` : '',
  ];
  return parts.filter(Boolean).join(' and ');
}

/** The first words of a statement, in quotation marks. */
export function shortened({ spans }: Place): string {
  const words = spans.map((span) => span.words).join(' … ');
  const line = words.replace(/\s+/g, ' ').replace(/^["“]|["”]$/g, '');
  return `“${line.length > SHOWN ? `${line.slice(0, SHOWN).toWellFormed().trimEnd()} …` : line}”`;
}
