import { NODE_COLORS, type NodeKind } from '../../src/graph/style.ts';
import type { Pattern } from '../state/lines.ts';
import { NODE_KINDS } from '../state/words.ts';

/** The colors of the drawing in one theme. */
export interface Colors {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  readonly denied: string;
  readonly nodes: Readonly<Record<NodeKind, string>>;
  readonly lines: Readonly<Record<Pattern, string>>;
}

const LIGHT: Colors = {
  paper: '#fcfbf9',
  ink: '#1d1c1a',
  faint: '#625e57',
  accent: '#0b57a4',
  denied: '#b3261e',
  nodes: NODE_COLORS,
  lines: { asserted: '#55514a', claimed: '#55514a', hedged: '#6f6a62', link: '#aaa59b' },
};

/** The same hues, light enough to stand out from the dark. */
const DARK: Colors = {
  paper: '#17181b',
  ink: '#eceae6',
  faint: '#a8a39b',
  accent: '#8dbdf2',
  denied: '#ff8a80',
  nodes: {
    person: '#6fb6ec',
    organization: '#ee9a66',
    place: '#6cc7a1',
    event: '#dd98c4',
    work: '#d0b65c',
    source: '#a9b6de',
    unknown: '#a0a5ab',
    statement: '#8f949c',
    article: '#b9bdc3',
  },
  lines: { asserted: '#b5b0a7', claimed: '#b5b0a7', hedged: '#989289', link: '#66635e' },
};

export function colorsOf(dark: boolean): Colors {
  return dark ? DARK : LIGHT;
}

/** Hands the colors to the style sheet as custom properties, so that page and drawing cannot differ. */
export function shareColors(root: HTMLElement): void {
  const share = (name: string, light: string, dark: string): void =>
    root.style.setProperty(`--${name}`, `light-dark(${light}, ${dark})`);
  for (const name of ['paper', 'ink', 'faint', 'accent', 'denied'] as const) share(name, LIGHT[name], DARK[name]);
  for (const kind of NODE_KINDS) share(kind, LIGHT.nodes[kind], DARK.nodes[kind]);
}
