import type { Drawing } from '../drawing/start.ts';

/** The drawing that is on the page now, for those who take a picture of it. */
export const drawing: { current: Drawing | null } = { current: null };
