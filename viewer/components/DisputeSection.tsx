import type { Opposition } from '../../src/query/oppositions.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useVisible } from '../page/use-visible.ts';
import { isSeen, sidesOf } from '../state/disputes.ts';
import { CountedList } from './CountedList.tsx';
import { DisputeCard } from './DisputeCard.tsx';

interface DisputeSectionProps {
  readonly graph: KnowledgeGraph;
  readonly title: string;
  readonly disputes: readonly Opposition[];
}

const FIRST = 30;

/** Disputes as a list. */
export function DisputeSection({ graph, title, disputes }: DisputeSectionProps) {
  const visible = useVisible(graph);
  return (
    <CountedList
      title={title}
      rows={disputes}
      isShown={(each) => isSeen(each, visible)}
      keyOf={(each) => sidesOf(each).join(' ')}
      first={FIRST}
    >
      {(each) => <DisputeCard graph={graph} dispute={each} />}
    </CountedList>
  );
}
