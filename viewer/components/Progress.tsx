import { useViewer } from '../page/store.ts';

const STAGES = { loading: 'Fetching the language model', reading: 'Reading the article' } as const;

/** How far the reading of an article is. */
export function Progress() {
  const { progress } = useViewer();
  return (
    <div role="status" className="progress-place">
      {progress && (
        <label className="progress">
          {STAGES[progress.stage]} <progress value={progress.share} />
        </label>
      )}
    </div>
  );
}
