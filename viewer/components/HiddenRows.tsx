import { store } from '../page/store.ts';
import { showEverything } from '../state/changes.ts';

/** How much of a list legend and filters hide. Nothing where they hide none of it. */
export function HiddenRows({ count }: { readonly count: number }) {
  if (count === 0) return null;
  return (
    <p className="more-rows">
      {count} hidden by filter.{' '}
      <button type="button" className="quiet" onClick={() => store.update(showEverything)}>
        Show all
      </button>
    </p>
  );
}
