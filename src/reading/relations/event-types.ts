import { EventType } from '../../schema/annotation.ts';

/** How a type of event behaves: see data/lexicon/plover-types.tsv. */
export interface EventTraits {
  /** "A met B" is "B met A": stated once. */
  readonly symmetric: boolean;
  /** What it is while it only lies in the future: a grant that will be given is an agreement. */
  readonly intent: EventType;
}

export function parseEventTypes(rows: readonly string[][]): ReadonlyMap<EventType, EventTraits> {
  return new Map(
    rows.map(([type, symmetric, intent]) => [
      EventType.parse(type),
      { symmetric: symmetric === 'yes', intent: EventType.parse(intent) },
    ]),
  );
}
