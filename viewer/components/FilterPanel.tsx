import { useMemo } from 'react';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store, useViewer } from '../page/store.ts';
import { setFilters } from '../state/changes.ts';
import { filterChoices } from '../state/filter-choices.ts';
import { shorten } from '../state/shorten.ts';
import { Choose } from './Choose.tsx';

const LENGTH = 60;

/** What the graph can be narrowed to. A filter that could narrow nothing is left out: an only article, say. */
export function FilterPanel({ graph }: { readonly graph: KnowledgeGraph }) {
  const { filters } = useViewer();
  const { types, speakers, articles, isDated, heaviest } = useMemo(() => filterChoices(graph), [graph]);
  const named = (all: string, choices: typeof speakers) => [
    { id: '', label: all },
    ...choices.map(({ id, label, count }) => ({ id, label: `${shorten(label, LENGTH)} (${count})` })),
  ];
  return (
    <form className="filters" aria-label="Filters" onSubmit={(event) => event.preventDefault()}>
      <div className="fields">
        {speakers.length > 0 && (
          <Choose
            label="Only what is said by"
            value={filters.speaker}
            options={named('anyone', speakers)}
            onChoose={(speaker) => store.update(setFilters, { speaker })}
          />
        )}
        {articles.length > 1 && (
          <Choose
            label="In"
            value={filters.article}
            options={named('any article', articles)}
            onChoose={(article) => store.update(setFilters, { article })}
          />
        )}
        {isDated && (
          <>
            <DateField label="Since" value={filters.since} onChange={(since) => store.update(setFilters, { since })} />
            <DateField label="Until" value={filters.until} onChange={(until) => store.update(setFilters, { until })} />
          </>
        )}
        {heaviest > 1 && (
          <NumberField
            label="Stated at least"
            unit="times"
            range={[1, heaviest]}
            value={filters.weight}
            onChange={(weight) => store.update(setFilters, { weight })}
          />
        )}
        <NumberField
          label="Read right with at least"
          unit="%"
          range={[0, 100]}
          value={filters.sure}
          onChange={(sure) => store.update(setFilters, { sure })}
        />
      </div>
      {types.length > 1 && (
        <fieldset className="types">
          <legend>Only relations of these types</legend>
          {types.map(({ id, label, count }) => (
            <label key={id} className="type-choice">
              <input
                type="checkbox"
                checked={filters.types.has(id)}
                onChange={() => store.update(setFilters, { types: toggled(filters.types, id) })}
              />
              {label} <span className="count">{count}</span>
            </label>
          ))}
        </fieldset>
      )}
    </form>
  );
}

interface DateFieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A link may hold a month or a year, which a field for days does not show; the line of filters says it all the same. */
function DateField({ label, value, onChange }: DateFieldProps) {
  return (
    <label className="choose">
      <span>{label}</span>
      <input type="date" value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)} />
    </label>
  );
}

interface NumberFieldProps {
  readonly label: string;
  readonly unit: string;
  readonly range: readonly [least: number, most: number];
  readonly value: number;
  readonly onChange: (value: number) => void;
}

function NumberField({ label, unit, range: [least, most], value, onChange }: NumberFieldProps) {
  return (
    <label className="choose">
      <span>{label}</span>
      <input
        type="number"
        min={least}
        max={most}
        value={value}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          if (valueAsNumber >= least && valueAsNumber <= most) onChange(Math.floor(valueAsNumber));
        }}
      />
      <span>{unit}</span>
    </label>
  );
}

function toggled(chosen: ReadonlySet<string>, id: string): Set<string> {
  const next = new Set(chosen);
  if (!next.delete(id)) next.add(id);
  return next;
}
