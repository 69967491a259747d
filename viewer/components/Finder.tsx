import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { useFinder } from '../page/use-finder.ts';
import { useVisible } from '../page/use-visible.ts';
import type { Hit } from '../state/finder.ts';
import { shorten } from '../state/shorten.ts';
import { isVisible } from '../state/visible.ts';

const SHOWN = 12;

interface FinderProps {
  readonly graph: KnowledgeGraph;
  readonly label: string;
  readonly placeholder: string;
  readonly onChoose: (hit: Hit) => void;
  /** Which of the hits are offered; default all. */
  readonly accepts?: (hit: Hit) => boolean;
  /** Called when Escape finds nothing more to clear. */
  readonly onCancel?: () => void;
  /** Id of the input, and the key that goes there. */
  readonly id?: string;
  readonly hotkey?: string;
}

const acceptAll = (): boolean => true;

/** A search over everything, as one types: a combobox after the ARIA Authoring Practices. */
export function Finder({ graph, label, placeholder, onChoose, accepts = acceptAll, onCancel, ...input }: FinderProps) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const find = useFinder(graph, isWanted);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => (asked.trim() ? find(asked).filter(accepts) : []), [find, asked, accepts]);
  const shown = hits.slice(0, SHOWN);
  const isExpanded = isOpen && query.trim() !== '';
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    setOpen(false);
    onChoose(hit);
  };
  const step = (by: number): void => setActive((active + by + shown.length) % Math.max(shown.length, 1));
  const leave = (): void => {
    if (isExpanded) setOpen(false);
    else if (query) setQuery('');
    else onCancel?.();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const actions = new Map([
      ['ArrowDown', () => step(1)],
      ['ArrowUp', () => step(-1)],
      ['Enter', () => choose(shown[active])],
      ['Escape', leave],
    ]);
    const action = actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <div className="finder">
      <input
        id={input.id}
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder={placeholder}
        aria-label={label}
        aria-keyshortcuts={input.hotkey}
        aria-expanded={isExpanded}
        aria-controls={`${id}-hits`}
        aria-autocomplete="list"
        aria-activedescendant={isExpanded && shown[active] ? `${id}-${active}` : undefined}
        value={query}
        onChange={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setActive(0);
          setOpen(true);
        }}
        onFocus={() => {
          setOpen(true);
          setWanted(true);
        }}
        onBlur={() => setOpen(false)}
        onKeyDown={onKeyDown}
      />
      <div className="hits" hidden={!isExpanded}>
        <div id={`${id}-hits`} role="listbox" aria-label="Found">
          {shown.map((hit, index) => (
            <Option
              key={hit.id}
              id={`${id}-${index}`}
              graph={graph}
              hit={hit}
              isActive={index === active}
              onChoose={() => choose(hit)}
            />
          ))}
        </div>
        <p className="more" role="status">
          {hits.length === 0 ? 'Nothing found: try fewer letters.' : foundLine(hits.length)}
        </p>
      </div>
    </div>
  );
}

interface OptionProps {
  readonly id: string;
  readonly graph: KnowledgeGraph;
  readonly hit: Hit;
  readonly isActive: boolean;
  readonly onChoose: () => void;
}

/** What legend or filters hide is found all the same, and says so. */
function Option({ id, graph, hit, isActive, onChoose }: OptionProps) {
  const isHidden = !isVisible(graph, useVisible(graph), hit.selection);
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
    // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles Enter
    <div
      id={id}
      role="option"
      aria-selected={isActive}
      data-kind={hit.kind}
      onPointerDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <span className="label">{shorten(hit.label, 90)}</span>
      {isHidden && <span className="kind">hidden by filter</span>}
      <span className="kind">{hit.kind}</span>
    </div>
  );
}

function foundLine(count: number): string {
  if (count > SHOWN) return `${count} found, the best ${SHOWN} shown`;
  return count === 1 ? '1 found' : `${count} found`;
}
