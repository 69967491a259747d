import { type KeyboardEvent, useRef, useState } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { hover } from '../state/changes.ts';
import { markAt, stepInTime, type TimePlace } from '../state/time-steps.ts';
import type { TimeStrip } from '../state/time-strip.ts';
import { timeCaption } from '../state/time-words.ts';
import type { Selection } from '../state/viewer-state.ts';

interface TimeMarksProps {
  readonly graph: KnowledgeGraph;
  readonly strip: TimeStrip;
  readonly kept: TimePlace | null;
  readonly onPeek: (place: TimePlace | null) => void;
  readonly onKeep: (place: TimePlace | null) => void;
}

const FIRST: TimePlace = { row: 0, mark: 0 };

/** The rows of marks over their axis: one stop for Tab, arrow keys from mark to mark. */
export function TimeMarks({ graph, strip, kept, onPeek, onKeep }: TimeMarksProps) {
  const { rows, ticks } = strip;
  const [last, setLast] = useState(FIRST);
  const area = useRef<HTMLDivElement>(null);
  const current = markAt(rows, last) ? last : FIRST;
  const peek = (place: TimePlace | null): void => {
    onPeek(place);
    store.update(hover, place && onlyOne(graph, markAt(rows, place)?.keys ?? []));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const next = stepInTime(rows, current, event.key);
    if (!next) return;
    event.preventDefault();
    area.current?.querySelector<HTMLElement>(`[data-place="${placeId(next)}"]`)?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons in it
    <div className="time-rows" ref={area} onKeyDown={onKeyDown}>
      {rows.map(({ title, marks }, row) => (
        <fieldset key={title}>
          <legend>{title}</legend>
          <div className="track">
            {marks
              .filter(({ from, to }) => to - from > SHORT)
              .map(({ at, from, to }) => (
                <i key={at} style={{ left: along(from), width: `calc(${along(to)} - ${along(from)})` }} />
              ))}
            {marks.map(({ at, isStated, keys }, mark) => {
              const place = { row, mark };
              const isKept = kept !== null && isSame(kept, place);
              return (
                <button
                  key={at}
                  type="button"
                  data-place={placeId(place)}
                  data-stated={isStated}
                  aria-label={timeCaption(strip, place)}
                  aria-expanded={isKept}
                  tabIndex={isSame(place, current) ? 0 : -1}
                  style={{ left: along(at) }}
                  onPointerEnter={() => peek(place)}
                  onPointerLeave={() => peek(null)}
                  onFocus={() => {
                    setLast(place);
                    peek(place);
                  }}
                  onBlur={() => peek(null)}
                  onClick={() => onKeep(isKept ? null : place)}
                >
                  <span>{keys.length > 1 && keys.length}</span>
                </button>
              );
            })}
          </div>
        </fieldset>
      ))}
      <div className="axis" aria-hidden="true">
        {ticks.map(({ at }) => (
          <i key={at} style={{ left: along(at) }} />
        ))}
        {ticks.map(({ at, label }) => (
          <span key={label} style={{ left: along(at), translate: `-${at * 100}%` }}>
            {label}
          </span>
        ))}
      </div>
    </div>
  );
}

/** The middles of marks keep half of what one clicks from both ends. */
const along = (at: number): string => `calc(var(--target) / 2 + (100% - var(--target)) * ${at})`;

/** A stretch of time that is longer than a mark is wide is drawn as a line. */
const SHORT = 0.1;

const placeId = ({ row, mark }: TimePlace): string => `${row}-${mark}`;
const isSame = (a: TimePlace, b: TimePlace): boolean => a.row === b.row && a.mark === b.mark;

/** The graph can show one thing at a time. */
function onlyOne(graph: KnowledgeGraph, [key, ...more]: readonly string[]): Selection | null {
  if (key === undefined || more.length > 0) return null;
  return { kind: graph.hasEdge(key) ? 'edge' : 'node', key };
}
