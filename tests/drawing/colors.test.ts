import { describe, expect, it } from 'vitest';
import { colorsOf } from '../../viewer/drawing/colors.ts';
import { HUES } from '../../viewer/state/hues.ts';
import { contrast } from '../support/contrast.ts';

describe.each([false, true])('the colors of the drawing, dark: %s', (isDark) => {
  const { paper, ink, faint, accent, denied, hues } = colorsOf(isDark);

  it('let every node stand out 3:1 and more from the paper', () => {
    for (const hue of HUES) expect(contrast(hues[hue], paper), hue).toBeGreaterThanOrEqual(3);
  });

  it('let words stand out 4.5:1 and more', () => {
    for (const color of [ink, faint, accent, denied]) expect(contrast(color, paper)).toBeGreaterThanOrEqual(4.5);
  });

  it('grow stronger with the number that they stand for', () => {
    const levels = ([1, 2, 3, 4, 5] as const).map((level) => contrast(hues[`level-${level}`], paper));
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
  });
});
