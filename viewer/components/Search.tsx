import { type KeyboardEvent, useDeferredValue, useId, useMemo, useState } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { useFinder } from '../page/use-finder.ts';
import { select } from '../state/changes.ts';
import type { Hit } from '../state/finder.ts';
import { shorten } from '../state/shorten.ts';

const SHOWN = 12;

/** One search over everything: a combobox after the ARIA Authoring Practices. */
export function Search({ graph }: { readonly graph: KnowledgeGraph }) {
  const id = useId();
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [isOpen, setOpen] = useState(false);
  const [isWanted, setWanted] = useState(false);
  const find = useFinder(graph, isWanted);
  const asked = useDeferredValue(query);
  const hits = useMemo(() => (asked.trim() ? find(asked) : []), [find, asked]);
  const shown = hits.slice(0, SHOWN);
  const isExpanded = isOpen && query.trim() !== '';
  const choose = (hit: Hit | undefined): void => {
    if (!hit) return;
    store.update(select, hit.selection);
    setOpen(false);
  };
  const step = (by: number): void => setActive((active + by + shown.length) % Math.max(shown.length, 1));
  const onKeyDown = (event: KeyboardEvent): void => {
    const actions = new Map([
      ['ArrowDown', () => step(1)],
      ['ArrowUp', () => step(-1)],
      ['Enter', () => choose(shown[active])],
      ['Escape', () => (isExpanded ? setOpen(false) : setQuery(''))],
    ]);
    const action = actions.get(event.key);
    if (!action) return;
    event.preventDefault();
    event.stopPropagation();
    action();
  };
  return (
    <search className="search">
      <input
        id="search"
        type="text"
        role="combobox"
        autoComplete="off"
        spellCheck={false}
        placeholder="Search names, quotations, relations"
        aria-label="Search names, quotations and relations"
        aria-keyshortcuts="/"
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
      <span className="key" aria-hidden="true">
        /
      </span>
      <div className="hits" hidden={!isExpanded}>
        <div id={`${id}-hits`} role="listbox" aria-label="Found">
          {shown.map((hit, index) => (
            // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the input, which names the active option
            // biome-ignore lint/a11y/useKeyWithClickEvents: the input handles Enter
            <div
              key={hit.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === active}
              data-kind={hit.kind}
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => choose(hit)}
            >
              <span className="label">{shorten(hit.label, 90)}</span>
              <span className="kind">{hit.kind}</span>
            </div>
          ))}
        </div>
        <p className="more" role="status">
          {hits.length === 0 ? 'Nothing found: try fewer letters.' : foundLine(hits.length)}
        </p>
      </div>
    </search>
  );
}

function foundLine(count: number): string {
  if (count > SHOWN) return `${count} found, the best ${SHOWN} shown`;
  return count === 1 ? '1 found' : `${count} found`;
}
