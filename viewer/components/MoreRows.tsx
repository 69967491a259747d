import { type ReactNode, useState } from 'react';

interface MoreRowsProps<Row> {
  readonly rows: readonly Row[];
  /** How many are shown at first; every "show more" shows three times as many. */
  readonly first: number;
  readonly children: (shown: readonly Row[]) => ReactNode;
}

/** The first rows of a long list, and a button for more: 20,000 at once would make the page stand still. */
export function MoreRows<Row>({ rows, first, children }: MoreRowsProps<Row>) {
  const [limit, setLimit] = useState(first);
  const rest = rows.length - limit;
  return (
    <>
      {children(rest > 0 ? rows.slice(0, limit) : rows)}
      {rest > 0 && (
        <p className="more-rows">
          {limit} of {rows.length} shown.{' '}
          <button type="button" className="quiet" onClick={() => setLimit(limit * 3)}>
            Show {Math.min(rest, limit * 2)} more
          </button>
        </p>
      )}
    </>
  );
}
