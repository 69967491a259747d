import { isOneFile } from '../page/embedded.ts';
import { NO_MODEL } from '../state/words.ts';
import { OpenButton } from './OpenButton.tsx';

/** What stands where there is nothing to show yet: what this is, and what to do. */
export function Empty() {
  return (
    <main className="empty">
      <h1>Who said what about whom</h1>
      <p>
        hearsay shows a news article as a graph: the people, organizations and places in it, what each of them said, and
        the sentence behind every line.
      </p>
      <p>{isOneFile ? NO_MODEL : 'Paste an article, drop a file anywhere on this page, or choose one.'}</p>
      <OpenButton label="Open a file" />
      <dl>
        {!isOneFile && (
          <>
            <dt>.txt</dt>
            <dd>an article in English, read here by a small language model</dd>
          </>
        )}
        <dt>.json</dt>
        <dd>a graph of hearsay or of graphology</dd>
        <dt>.gexf</dt>
        <dd>a graph of Gephi, networkx and others</dd>
        <dt>.html</dt>
        <dd>this page in one file, as “Download” makes it, with its graph</dd>
        <dt>.jsonl</dt>
        <dd>
          annotations, as <code>hearsay annotate</code> writes them
        </dd>
      </dl>
      <p>Nothing that you open leaves this computer.</p>
    </main>
  );
}
