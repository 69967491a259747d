/** Ways to arrange the nodes. `viewer/state/analysis.ts` computes them, in a worker. */
export const LAYOUTS = ['force', 'radial', 'layered'] as const;
export type LayoutName = (typeof LAYOUTS)[number];

/** What the page calls each, and what it shows. */
export const LAYOUT_NAMES: Readonly<Record<LayoutName, readonly [name: string, meaning: string]>> = {
  force: ['Free', 'What belongs together stands together'],
  radial: ['Around one', 'Rings around one of them by distance: one step away, two steps, and so on'],
  layered: ['In columns', 'From left to right: who speaks, what is said, whom it is about'],
};
