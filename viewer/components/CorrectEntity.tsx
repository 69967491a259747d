import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { entityRef } from '../../src/corrections/refer.ts';
import type { EntityNode, KnowledgeGraph } from '../../src/schema/graph.ts';
import { correct } from '../page/correct.ts';
import { ENTITY_TYPES, KIND_NAMES } from '../state/words.ts';
import { EntityFinder } from './EntityFinder.tsx';
import { NameForm } from './NameForm.tsx';
import { SplitForm } from './SplitForm.tsx';

/** What an editor can correct about an entity. */
const TOOLS = { rename: 'Rename', retype: 'Change type', merge: 'Same as …', split: 'Split …' } as const;
type Tool = keyof typeof TOOLS;

interface CorrectProps {
  readonly graph: KnowledgeGraph;
  readonly entity: string;
  readonly node: EntityNode;
}

/** Corrections of an entity: each opens what it needs to know below the row of buttons; Escape closes it. */
export function CorrectEntity({ graph, entity, node }: CorrectProps) {
  const [tool, setTool] = useState<Tool | null>(null);
  const area = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (tool) area.current?.querySelector<HTMLElement>('.tool :is(input, button)')?.focus();
  }, [tool]);
  const close = (): void => {
    area.current?.querySelector<HTMLElement>(`[data-tool="${tool}"]`)?.focus();
    setTool(null);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !tool) return;
    event.stopPropagation();
    close();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what one of the buttons has opened
    <div className="second correct" ref={area} onKeyDown={onKeyDown}>
      <span className="label">Correct</span>
      {(['rename', 'retype', 'merge', 'split'] as const).map((each) => (
        <button
          key={each}
          type="button"
          className="quiet"
          data-tool={each}
          disabled={each === 'split' && node.evidence.length < 2}
          aria-expanded={tool === each}
          onClick={() => setTool(tool === each ? null : each)}
        >
          {TOOLS[each]}
        </button>
      ))}
      {tool && (
        <div className="tool">
          <ToolForm graph={graph} entity={entity} node={node} tool={tool} close={close} />
        </div>
      )}
    </div>
  );
}

interface ToolProps extends CorrectProps {
  readonly tool: Tool;
  readonly close: () => void;
}

function ToolForm({ graph, entity, node, tool, close }: ToolProps) {
  const ref = () => entityRef(graph, entity);
  switch (tool) {
    case 'rename':
      return (
        <NameForm
          label="Name"
          initial={node.name}
          action="Rename"
          onName={(name) => {
            close();
            void correct({ op: 'rename', entity: ref(), name });
          }}
        />
      );
    case 'retype':
      return (
        <fieldset className="types">
          <legend>It is</legend>
          {ENTITY_TYPES.filter((type) => type !== node.kind).map((type) => (
            <button key={type} type="button" onClick={() => void correct({ op: 'retype', entity: ref(), type })}>
              {KIND_NAMES[type][0]}
            </button>
          ))}
        </fieldset>
      );
    case 'merge':
      return (
        <EntityFinder
          graph={graph}
          label={`Who or what ${node.name} is the same as`}
          placeholder="Name of the other, which stays"
          except={entity}
          onChoose={(into) => void correct({ op: 'merge', entity: ref(), into: entityRef(graph, into) })}
          onCancel={close}
        />
      );
    case 'split':
      return <SplitForm graph={graph} entity={entity} node={node} onDone={close} />;
  }
}
