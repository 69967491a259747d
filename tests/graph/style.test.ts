import { describe, expect, it } from 'vitest';
import { NODE_COLORS, nodeSize } from '../../src/graph/style.ts';
import { contrast, linear, type Rgb } from '../support/contrast.ts';

/** What a color looks like to somebody without red or green cones (Viénot, Brettel and Mollon 1999). */
const SIGHTS: Readonly<Record<string, (color: Rgb) => Rgb>> = {
  full: (color) => color,
  protanopia: ([r, g, b]) => [0.11238 * r + 0.88762 * g, 0.11238 * r + 0.88762 * g, 0.00401 * r - 0.00401 * g + b],
  deuteranopia: ([r, g, b]) => [0.29275 * r + 0.70725 * g, 0.29275 * r + 0.70725 * g, -0.02234 * r + 0.02234 * g + b],
};

const perceived = ([r, g, b]: Rgb) => [r, g, b].map((c) => Math.max(0, c) ** (1 / 2.4));

describe('the colors of the kinds of nodes', () => {
  it.each(['#ffffff', '#f4f2ee', '#101113'])('stand out 3:1 and more on %s', (ground) => {
    for (const [kind, color] of Object.entries(NODE_COLORS))
      expect(contrast(color, ground), kind).toBeGreaterThanOrEqual(3);
  });

  it.each(Object.keys(SIGHTS))('of people, organizations and places differ to every eye: %s', (sight) => {
    const seen = [NODE_COLORS.person, NODE_COLORS.organization, NODE_COLORS.place].map((color) =>
      perceived(SIGHTS[sight]?.(linear(color)) ?? [0, 0, 0]),
    );
    for (const [i, a] of seen.entries())
      for (const b of seen.slice(i + 1))
        expect(Math.hypot(...a.map((c, channel) => c - (b[channel] ?? 0)))).toBeGreaterThan(0.15);
  });
});

describe('the size of a node', () => {
  it('grows with its links, within bounds; a statement stays small', () => {
    expect(nodeSize('person', 9)).toBeGreaterThan(nodeSize('person', 1));
    expect(nodeSize('person', 1e6)).toBe(nodeSize('person', 1e7));
    expect(nodeSize('statement', 50)).toBeLessThan(nodeSize('person', 0));
  });
});
