import './jitless.ts';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './components/App.tsx';
import { shareColors } from './drawing/colors.ts';
import { guardUnsaved } from './page/correct.ts';
import { followAddress } from './page/follow-address.ts';
import { followTheme } from './page/follow-theme.ts';
import { loadFirst } from './page/load.ts';
import { store } from './page/store.ts';

shareColors(document.documentElement);
followTheme(store);
followAddress(store);
guardUnsaved();
void loadFirst(store);

const root = document.getElementById('page');
if (root) {
  createRoot(root).render(
    <StrictMode>
      <App />
    </StrictMode>,
  );
}
