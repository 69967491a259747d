import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { select } from '../state/changes.ts';
import { EntityFinder } from './EntityFinder.tsx';

/** What can be asked about two entities. */
const QUESTIONS = { path: 'Path to …', pair: 'Compare with …' } as const;
type Question = keyof typeof QUESTIONS;

interface SecondEntityProps {
  readonly graph: KnowledgeGraph;
  readonly entity: string;
  /** What else leads away from the entity's page. */
  readonly children?: ReactNode;
}

/** Asks for a second entity beside the one that is shown. A click with Shift on a name or node asks for the path, too. */
export function SecondEntity({ graph, entity, children }: SecondEntityProps) {
  const [question, setQuestion] = useState<Question | null>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (question) area.current?.querySelector('input')?.focus();
  }, [question]);
  const cancel = (): void => {
    area.current?.querySelector<HTMLElement>(`[data-question="${question}"]`)?.focus();
    setQuestion(null);
  };
  return (
    <div className="second" ref={area}>
      {(['path', 'pair'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="quiet"
          data-question={each}
          aria-expanded={question === each}
          onClick={() => setQuestion(question === each ? null : each)}
        >
          {QUESTIONS[each]}
        </button>
      ))}
      {children}
      {question && (
        <EntityFinder
          graph={graph}
          label={QUESTIONS[question]}
          placeholder="Name of the second one"
          except={entity}
          onChoose={(target) => store.update(select, { kind: question, source: entity, target })}
          onCancel={cancel}
        />
      )}
    </div>
  );
}
