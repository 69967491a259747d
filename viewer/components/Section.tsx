import type { ReactNode } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useVisible } from '../page/use-visible.ts';
import { CountedList } from './CountedList.tsx';

interface SectionProps {
  readonly graph: KnowledgeGraph;
  readonly title: string;
  /** Keys of nodes or of edges. */
  readonly keys: readonly string[];
  readonly children: (key: string) => ReactNode;
}

const FIRST = 50;

/** Nodes or edges as a list. */
export function Section({ graph, title, keys, children }: SectionProps) {
  const { nodes, edges } = useVisible(graph);
  return (
    <CountedList
      title={title}
      rows={keys}
      isShown={(key) => nodes.has(key) || edges.has(key)}
      keyOf={(key) => key}
      first={FIRST}
    >
      {children}
    </CountedList>
  );
}
