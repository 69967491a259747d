import { useId, useState } from 'react';
import { describeCorrection } from '../../src/corrections/describe.ts';
import { redo, saveCorrections, undo } from '../page/correct.ts';
import { useViewer } from '../page/store.ts';
import { type LogEntry, logEntries } from '../state/corrections.ts';

/** One line about the corrections that are made, with what takes them back and saves them; nothing while there are none. */
export function CorrectionBar() {
  const id = useId();
  const { corrections } = useViewer();
  const [isOpen, setOpen] = useState(false);
  const { done, undone, misses, isUnsaved } = corrections;
  const last = done.at(-1);
  if (done.length + undone.length === 0) return null;
  return (
    <section className="view-bar corrections" aria-label="Corrections">
      <div className="line">
        <button
          type="button"
          className="quiet"
          aria-expanded={isOpen}
          aria-controls={id}
          onClick={() => setOpen(!isOpen)}
        >
          {done.length} {done.length === 1 ? 'correction' : 'corrections'}
        </button>
        <p className="last" role="status">
          {last ? describeCorrection(last) : 'All taken back'}
        </p>
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
      </div>
      <div id={id} hidden={!isOpen}>
        {isOpen && <Log entries={logEntries(corrections)} />}
      </div>
    </section>
  );
}

/** Everything that was corrected, in order. */
function Log({ entries }: { readonly entries: readonly LogEntry[] }) {
  return (
    <ol className="log">
      {entries.map(({ correction, state, problem }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: an entry is its place in the log
        <li key={index} data-state={state}>
          {describeCorrection(correction)}
          {state === 'undone' && <span className="hint"> taken back</span>}
          {problem && <span className="hint"> without effect: {problem}</span>}
        </li>
      ))}
    </ol>
  );
}
