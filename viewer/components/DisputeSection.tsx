import type { Opposition } from '../../src/query/oppositions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useVisible } from '../page/use-visible.ts';
import { isSeen, sidesOf } from '../state/disputes.ts';
import { DisputeCard } from './DisputeCard.tsx';
import { HiddenRows } from './HiddenRows.tsx';
import { MoreRows } from './MoreRows.tsx';

interface DisputeSectionProps {
  readonly graph: KnowledgeGraph;
  readonly title: string;
  readonly disputes: readonly Opposition[];
}

const FIRST = 30;

/** Disputes with their count, without those that legend and filters hide; these are counted. Nothing where there are none. */
export function DisputeSection({ graph, title, disputes }: DisputeSectionProps) {
  const visible = useVisible(graph);
  const shown = disputes.filter((each) => isSeen(each, visible));
  if (disputes.length === 0) return null;
  return (
    <section className="cards">
      <h3>
        {title} <span className="count">{shown.length}</span>
      </h3>
      <MoreRows rows={shown} first={FIRST}>
        {(rows) => (
          <ul>
            {rows.map((each) => (
              <li key={sidesOf(each)[0]}>
                <DisputeCard graph={graph} dispute={each} />
              </li>
            ))}
          </ul>
        )}
      </MoreRows>
      <HiddenRows count={disputes.length - shown.length} />
    </section>
  );
}
