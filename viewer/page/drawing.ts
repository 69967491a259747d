import type { Renderer } from '../drawing/renderer.ts';

/** The drawing that is on the page now, for those who take a picture of it. */
export const drawing: { current: Renderer | null } = { current: null };
