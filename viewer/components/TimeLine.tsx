import { useMemo, useState } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useVisible } from '../page/use-visible.ts';
import { markAt, type TimePlace } from '../state/time-steps.ts';
import { isOneTime, type TimeGroup, type TimeStrip, timeStrip } from '../state/time-strip.ts';
import { timeCaption, undatedWords } from '../state/time-words.ts';
import { MoreRows } from './MoreRows.tsx';
import { RelationCard } from './RelationCard.tsx';
import { StatementCard } from './StatementCard.tsx';
import { TimeMarks } from './TimeMarks.tsx';

interface TimeLineProps {
  readonly graph: KnowledgeGraph;
  readonly groups: readonly TimeGroup[];
}

/** Statements and relations on a line of time, without what legend and filters hide; one line of words where all is at one time. */
export function TimeLine({ graph, groups }: TimeLineProps) {
  const { nodes, edges } = useVisible(graph);
  const strip = useMemo(() => {
    const isShown = (key: string): boolean => nodes.has(key) || edges.has(key);
    return timeStrip(
      graph,
      groups.map(({ title, keys }) => ({ title, keys: keys.filter(isShown) })),
    );
  }, [graph, groups, nodes, edges]);
  if (strip.dated + strip.undated === 0) return null;
  return (
    <section className="time" aria-label="Line of time">
      {isOneTime(strip) ? <p className="when">{timeCaption(strip)}</p> : <Strip graph={graph} strip={strip} />}
    </section>
  );
}

const FIRST = 10;

/** Pointing at a mark says what it is; pressing it keeps it, and shows its sentences below. */
function Strip({ graph, strip }: { readonly graph: KnowledgeGraph; readonly strip: TimeStrip }) {
  const [peeked, setPeeked] = useState<TimePlace | null>(null);
  const [kept, setKept] = useState<TimePlace | null>(null);
  const keptMark = kept && markAt(strip.rows, kept);
  return (
    <>
      <p className="when" aria-hidden="true">
        {timeCaption(strip, peeked ?? kept)}
      </p>
      <TimeMarks graph={graph} strip={strip} kept={kept} onPeek={setPeeked} onKeep={setKept} />
      {strip.undated > 0 && <p className="undated">{undatedWords(strip)}</p>}
      {keptMark && (
        <MoreRows key={`${kept.row} ${kept.mark}`} rows={keptMark.keys} first={FIRST}>
          {(keys) => (
            <ul className="kept" aria-label={timeCaption(strip, kept)}>
              {keys.map((key) => (
                <li key={key}>
                  {graph.hasEdge(key) ? (
                    <RelationCard graph={graph} edge={key} />
                  ) : (
                    <StatementCard graph={graph} statement={key} />
                  )}
                </li>
              ))}
            </ul>
          )}
        </MoreRows>
      )}
    </>
  );
}
