import { useRef } from 'react';
import { useViewer } from '../page/store.ts';
import { useDropTarget } from '../page/use-drop-target.ts';
import { useHotkeys } from '../page/use-hotkeys.ts';
import { Empty } from './Empty.tsx';
import { Header } from './Header.tsx';
import { Problem } from './Problem.tsx';
import { Progress } from './Progress.tsx';
import { Workspace } from './Workspace.tsx';

/** The whole page. */
export function App() {
  const { phase, graph } = useViewer();
  const page = useRef<HTMLDivElement>(null);
  const isDropping = useDropTarget(page);
  useHotkeys();
  return (
    <div className="page" ref={page}>
      <Header />
      <Problem />
      <Progress />
      {graph ? <Workspace graph={graph} /> : phase === 'loading' ? <Loading /> : <Empty />}
      {isDropping && <p className="drop-hint">Drop to open</p>}
    </div>
  );
}

function Loading() {
  return (
    <main className="empty" aria-busy="true">
      <p>Opening the graph …</p>
    </main>
  );
}
