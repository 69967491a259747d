import { HearsayError } from '../errors.ts';
import type { KnowledgeGraph } from '../schema/graph.ts';
import { type Clause, clauseOf } from './clause.ts';
import { type Occurrence, type OccurrenceDate, occurrencesOf, type Undated } from './occurrences.ts';
import { type Passage, passageOf } from './passage.ts';
import { overlap, type Period, periodOf } from './period.ts';
import { resolveEntity } from './resolve.ts';
import { type VoiceFilter, voiceTest } from './voice-filter.ts';
import type { Voice } from './voices.ts';

export interface TimelineOptions extends VoiceFilter {
  /** Name, alias or key of an entity: only what it does, suffers, says or is told, and what is said about it. */
  readonly of?: string;
  /** ISO 8601 date, month or year: only what is then or later. A month counts where a part of it does. */
  readonly from?: string;
  /** Only what is then or earlier; that date, month or year is included. */
  readonly to?: string;
}

/** One line of a timeline: who did or said what to or about whom, and when. */
export interface TimelineEntry extends Clause {
  /** Key of the relation's edge or of the statement's node. */
  readonly key: string;
  readonly kind: Occurrence['kind'];
  readonly date: string;
  /** Whether the text states the date, or it is only the date of the article that reports it. */
  readonly dateFrom: OccurrenceDate['from'];
  readonly voices: readonly Voice[];
  readonly passage: Passage | null;
}

export interface Timeline {
  readonly entries: readonly TimelineEntry[];
  /** How many relations and statements are left out because neither their text nor their article has a date. */
  readonly undated: number;
}

/**
 * What happened and what was said, in order of time. A relation has the time that its text states, else the date of its article; a statement
 * has that of its article. Of dates that begin together the longer comes first: 2025, November 2025, 1 November 2025.
 *
 * @throws HearsayError where a name means nobody or several, where a date is none, or where `from` lies after `to`
 * @example timeline(graph, { of: 'Putin', from: '2025-11' }).entries.map(({ date, who, link, whom }) => [date, who, link, whom])
 */
export function timeline(graph: KnowledgeGraph, options: TimelineOptions = {}): Timeline {
  const entity = options.of === undefined ? undefined : resolveEntity(graph, options.of).key;
  const isHeard = voiceTest(graph, options);
  const within = windowOf(options);
  const isWanted = (each: Undated) => isHeard(each) && (entity === undefined || each.of.includes(entity));
  const { dated, undated } = occurrencesOf(graph);
  const found = dated.filter((each) => isWanted(each) && overlap(each.date.period, within));
  return { entries: found.map((each) => toEntry(graph, each)), undated: undated.filter(isWanted).length };
}

function windowOf({ from, to }: TimelineOptions): Period {
  const read = (text: string | undefined): Period | null => {
    const period = text === undefined ? null : periodOf(text);
    if (text !== undefined && !period) throw new HearsayError(`no date "${text}": give 2025, 2025-11 or 2025-11-30`);
    return period;
  };
  const [first, last] = [read(from), read(to)];
  const period = { from: first?.from ?? Number.NEGATIVE_INFINITY, to: last?.to ?? Number.POSITIVE_INFINITY };
  if (period.to <= period.from) throw new HearsayError(`no time from ${from} to ${to}: give the earlier date first`);
  return period;
}

function toEntry(graph: KnowledgeGraph, { key, kind, date, voices, evidence }: Occurrence): TimelineEntry {
  return {
    ...{ key, kind, date: date.value, dateFrom: date.from },
    ...clauseOf(graph, key),
    voices,
    passage: evidence && passageOf(graph, evidence),
  };
}
