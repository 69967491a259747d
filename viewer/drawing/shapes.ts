import type { Pattern } from '../state/lines.ts';

/** What the picture on the screen and the one in a file have in common. */

export const FONT = 'system-ui, "Segoe UI", Roboto, "Helvetica Neue", sans-serif';

/** Heads of lines, in thicknesses of the line; the margin to the node in CSS pixels. */
export const ARROW = { lengthRatio: 6.5, widthRatio: 5 };
export const BAR = { lengthRatio: 1.5, widthRatio: 8, margin: 1 };

/** Length of dashes and gaps in CSS pixels; `null` is a solid line. */
export const DASHES: Readonly<Record<Pattern, readonly [dash: number, gap: number] | null>> = {
  asserted: null,
  link: null,
  claimed: [7, 4],
  hedged: [2, 3],
};

/** Thickness in CSS pixels below which no line is drawn. */
export const THINNEST = 0.8;
/** Between a disc and its name. */
export const LABEL_MARGIN = 4;
/** How much is left of what is far from the focus. */
export const FADED = 0.14;
