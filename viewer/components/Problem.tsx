import { store, useViewer } from '../page/store.ts';
import { report } from '../state/changes.ts';

/** What went wrong, in one line, until it is dismissed. */
export function Problem() {
  const { problem } = useViewer();
  return (
    <div role="alert" className="problem-place">
      {problem && (
        <p className="problem">
          <span>{problem}</span>
          <button type="button" className="quiet" onClick={() => store.update(report, null)}>
            Dismiss
          </button>
        </p>
      )}
    </div>
  );
}
