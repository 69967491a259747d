import { store, useViewer } from '../page/store.ts';
import { setTheme } from '../state/changes.ts';
import { THEMES, type Theme } from '../state/viewer-state.ts';
import { DownloadMenu } from './DownloadMenu.tsx';
import { OpenButton } from './OpenButton.tsx';
import { Search } from './Search.tsx';

const THEME_NAMES: Readonly<Record<Theme, string>> = { system: 'As system', light: 'Light', dark: 'Dark' };

/** Name, search, and what one does with files. */
export function Header() {
  const { graph, theme } = useViewer();
  return (
    <header className="top">
      <p className="wordmark">hearsay</p>
      {graph && <Search graph={graph} />}
      <div className="tools">
        <OpenButton label="Open" />
        {graph && <DownloadMenu graph={graph} />}
        <select
          aria-label="Light or dark"
          value={theme}
          onChange={({ currentTarget }) => {
            const chosen = THEMES.find((each) => each === currentTarget.value);
            if (chosen) store.update(setTheme, chosen);
          }}
        >
          {THEMES.map((each) => (
            <option key={each} value={each}>
              {THEME_NAMES[each]}
            </option>
          ))}
        </select>
      </div>
    </header>
  );
}
