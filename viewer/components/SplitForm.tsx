import { type ReactNode, useMemo, useState } from 'react';
import { entityRef } from '../../src/corrections/refer.ts';
import type { EntityNode, KnowledgeGraph } from '../../src/schema/graph.ts';
import { correct } from '../page/correct.ts';
import { chosenPlaces, type Mention, mentionLists } from '../state/mentions.ts';
import { NameForm } from './NameForm.tsx';

interface SplitProps {
  readonly graph: KnowledgeGraph;
  readonly entity: string;
  readonly node: EntityNode;
  readonly onDone: () => void;
}

/** Asks which mentions are of somebody else: by article, by words, or one by one. */
export function SplitForm({ graph, entity, node, onDone }: SplitProps) {
  const lists = useMemo(() => mentionLists(graph, entity), [graph, entity]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const count = node.evidence.length;
  const toggle = (mentions: readonly Mention[], isOn: boolean): void => {
    const next = new Set(chosen);
    for (const { id } of mentions) isOn ? next.add(id) : next.delete(id);
    setChosen(next);
  };
  return (
    <fieldset className="split">
      <legend>Which of its mentions are of another?</legend>
      <div className="choices">
        {lists.map(({ article, title, groups }) => (
          <div key={article}>
            {lists.length > 1 && (
              <Choice label={title} mentions={groups.flatMap((g) => g.mentions)} chosen={chosen} onToggle={toggle} />
            )}
            <ul className={lists.length > 1 ? 'inner' : ''}>
              {groups.map(({ words, mentions }) => (
                <li key={words}>
                  <Choice label={words} mentions={mentions} chosen={chosen} onToggle={toggle} />
                  {mentions.length > 1 && <Each words={words} mentions={mentions} chosen={chosen} onToggle={toggle} />}
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
      <p className="hint" role="status">
        {chosen.size === count ? 'All of them: then rename it.' : `${chosen.size} of ${count} chosen`}
      </p>
      <NameForm
        label="Who or what they are"
        initial=""
        action="Split"
        isReady={chosen.size > 0 && chosen.size < count}
        onName={(name) => {
          onDone();
          const places = chosenPlaces(graph, lists, chosen);
          void correct({ op: 'split', entity: entityRef(graph, entity), places, name });
        }}
      />
    </fieldset>
  );
}

interface ChoiceProps {
  readonly mentions: readonly Mention[];
  readonly chosen: ReadonlySet<string>;
  readonly onToggle: (mentions: readonly Mention[], isOn: boolean) => void;
}

/** A check box for several mentions at once: half checked where some of them are chosen. */
function Choice({ label, mentions, chosen, onToggle }: ChoiceProps & { readonly label: ReactNode }) {
  const on = mentions.filter(({ id }) => chosen.has(id)).length;
  return (
    <label className="type-choice">
      <input
        type="checkbox"
        checked={on === mentions.length}
        ref={(box) => {
          if (box) box.indeterminate = on > 0 && on < mentions.length;
        }}
        onChange={({ currentTarget }) => onToggle(mentions, currentTarget.checked)}
      />
      <span>
        {label} {mentions.length > 1 && <span className="count">{mentions.length}</span>}
      </span>
    </label>
  );
}

/** Mentions of the same words, each with the text around it. */
function Each({ words, mentions, chosen, onToggle }: ChoiceProps & { readonly words: string }) {
  return (
    <details>
      <summary>one by one</summary>
      <ul className="inner">
        {mentions.map((mention) => (
          <li key={mention.id}>
            <Choice
              label={<InContext words={words} mention={mention} />}
              mentions={[mention]}
              chosen={chosen}
              onToggle={onToggle}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

function InContext({ words, mention }: { readonly words: string; readonly mention: Mention }) {
  return (
    <span className="hint">
      {mention.before}
      <strong>{words}</strong>
      {mention.after}
    </span>
  );
}
