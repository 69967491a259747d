import { useCallback } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import type { Hit } from '../state/finder.ts';
import { ENTITY_KINDS } from '../state/words.ts';
import { Finder } from './Finder.tsx';

interface EntityFinderProps {
  readonly graph: KnowledgeGraph;
  readonly label: string;
  readonly placeholder: string;
  /** Key of an entity that is not offered. */
  readonly except?: string;
  /** Called with the key of an entity. */
  readonly onChoose: (key: string) => void;
  readonly onCancel: () => void;
}

/** The search, for entities alone. */
export function EntityFinder({ except, onChoose, ...finder }: EntityFinderProps) {
  const accepts = useCallback(
    ({ kind, selection }: Hit) =>
      selection.kind === 'node' && selection.key !== except && ENTITY_KINDS.some((each) => each === kind),
    [except],
  );
  const choose = ({ selection }: Hit): void => {
    if (selection.kind === 'node') onChoose(selection.key);
  };
  return <Finder {...finder} accepts={accepts} onChoose={choose} />;
}
