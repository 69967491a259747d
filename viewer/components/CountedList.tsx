import type { ReactNode } from 'react';
import { HiddenRows } from './HiddenRows.tsx';
import { MoreRows } from './MoreRows.tsx';

interface CountedListProps<Row> {
  readonly title: string;
  readonly rows: readonly Row[];
  /** Is it left by legend and filters? */
  readonly isShown: (row: Row) => boolean;
  readonly keyOf: (row: Row) => string;
  /** How many rows are shown at first. */
  readonly first: number;
  readonly children: (row: Row) => ReactNode;
}

/** A titled list with its count, without what legend and filters hide; that is counted. Nothing where the list is empty. */
export function CountedList<Row>({ title, rows, isShown, keyOf, first, children }: CountedListProps<Row>) {
  const shown = rows.filter(isShown);
  if (rows.length === 0) return null;
  return (
    <section className="cards">
      <h3>
        {title} <span className="count">{shown.length}</span>
      </h3>
      <MoreRows rows={shown} first={first}>
        {(some) => (
          <ul>
            {some.map((row) => (
              <li key={keyOf(row)}>{children(row)}</li>
            ))}
          </ul>
        )}
      </MoreRows>
      <HiddenRows count={rows.length - shown.length} />
    </section>
  );
}
