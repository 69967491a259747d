import { useEffect, useRef, useState } from 'react';
import { entityRef, statementRef } from '../../src/corrections/refer.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { correct } from '../page/correct.ts';
import { linked } from '../state/statements.ts';
import { EntityFinder } from './EntityFinder.tsx';

/** Gives a statement another speaker, or none. */
export function CorrectSpeaker({ graph, statement }: { readonly graph: KnowledgeGraph; readonly statement: string }) {
  const [isOpen, setOpen] = useState(false);
  const area = useRef<HTMLDivElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isOpen) area.current?.querySelector('input')?.focus();
  }, [isOpen]);
  const speakers = linked(graph, statement, 'said', 'in');
  const close = (): void => {
    button.current?.focus();
    setOpen(false);
  };
  const give = (speaker: string | null): void => {
    close();
    const reference = speaker === null ? null : entityRef(graph, speaker);
    void correct({ op: 'speaker', statement: statementRef(graph, statement), speaker: reference });
  };
  return (
    <div className="second correct" ref={area}>
      <button type="button" className="quiet" ref={button} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        Change speaker …
      </button>
      {speakers.length > 0 && (
        <button type="button" className="quiet" onClick={() => give(null)}>
          Nobody with a name
        </button>
      )}
      {isOpen && (
        <EntityFinder
          graph={graph}
          label="Who says it"
          placeholder="Name of the speaker"
          onChoose={give}
          onCancel={close}
        />
      )}
    </div>
  );
}
