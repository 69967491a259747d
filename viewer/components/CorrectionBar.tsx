import { describeCorrection } from '../../src/corrections/describe.ts';
import { redo, saveCorrections, undo } from '../page/correct.ts';
import { useViewer } from '../page/store.ts';
import { type Corrections, logEntries } from '../state/corrections.ts';
import { Disclosure } from './Disclosure.tsx';

/** One line about the corrections that are made, with what takes them back and saves them; nothing while there are none. */
export function CorrectionBar() {
  const { corrections } = useViewer();
  const { done, undone } = corrections;
  const isEmpty = done.length + undone.length === 0;
  return (
    <>
      {/* Told to those who do not see the line; it has to be there before it changes. */}
      <p className="visually-hidden" role="status">
        {isEmpty ? '' : `${countOf(done.length)}. ${lastOf(corrections)}`}
      </p>
      {!isEmpty && <Line corrections={corrections} />}
    </>
  );
}

function Line({ corrections }: { readonly corrections: Corrections }) {
  return (
    <section className="view-bar corrections" aria-label="Corrections">
      <Disclosure label={countOf(corrections.done.length)} beside={<Actions corrections={corrections} />}>
        <Log corrections={corrections} />
      </Disclosure>
    </section>
  );
}

/** The last correction, and what takes corrections back and saves them. */
function Actions({ corrections }: { readonly corrections: Corrections }) {
  const { done, undone, misses, isUnsaved } = corrections;
  return (
    <>
      <p className="last">{lastOf(corrections)}</p>
      {misses.length > 0 && <p className="missed">{misses.length} without effect</p>}
      <p className="actions">
        <button type="button" className="quiet" disabled={done.length === 0} onClick={() => void undo()}>
          Undo
        </button>
        <button type="button" className="quiet" disabled={undone.length === 0} onClick={() => void redo()}>
          Redo
        </button>
        <button type="button" className="quiet" disabled={done.length === 0} onClick={() => void saveCorrections()}>
          Save log
        </button>
        {isUnsaved && <span className="hint">not saved</span>}
      </p>
    </>
  );
}

/** Everything that was corrected, in order. */
function Log({ corrections }: { readonly corrections: Corrections }) {
  return (
    <ol className="log">
      {logEntries(corrections).map(({ correction, isDone, problem }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the log
        <li key={index} data-done={isDone}>
          {describeCorrection(correction)}
          {!isDone && <span className="hint"> taken back</span>}
          {problem && <span className="hint"> without effect: {problem}</span>}
        </li>
      ))}
    </ol>
  );
}

function lastOf({ done }: Corrections): string {
  const last = done.at(-1);
  return last ? describeCorrection(last) : 'All taken back';
}

function countOf(count: number): string {
  return `${count} ${count === 1 ? 'correction' : 'corrections'}`;
}
