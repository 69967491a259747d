import type { ReactNode } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useVisible } from '../page/use-visible.ts';
import { HiddenRows } from './HiddenRows.tsx';
import { MoreRows } from './MoreRows.tsx';

interface SectionProps {
  readonly graph: KnowledgeGraph;
  readonly title: string;
  /** Keys of nodes or of edges. */
  readonly keys: readonly string[];
  readonly children: (key: string) => ReactNode;
}

const FIRST = 50;

/** A titled list with its count, without what legend and filters hide; that is counted. Nothing where the list is empty. */
export function Section({ graph, title, keys, children }: SectionProps) {
  const { nodes, edges } = useVisible(graph);
  const shown = keys.filter((key) => nodes.has(key) || edges.has(key));
  if (keys.length === 0) return null;
  return (
    <section className="cards">
      <h3>
        {title} <span className="count">{shown.length}</span>
      </h3>
      <MoreRows rows={shown} first={FIRST}>
        {(rows) => (
          <ul>
            {rows.map((key) => (
              <li key={key}>{children(key)}</li>
            ))}
          </ul>
        )}
      </MoreRows>
      <HiddenRows count={keys.length - shown.length} />
    </section>
  );
}
