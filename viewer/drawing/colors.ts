import { NODE_COLORS } from '../../src/graph/style.ts';
import { HUES, type Hue } from '../state/hues.ts';
import type { Pattern } from '../state/lines.ts';

/** The colors of the drawing in one theme. */
export interface Colors {
  readonly paper: string;
  readonly ink: string;
  readonly faint: string;
  readonly accent: string;
  readonly denied: string;
  readonly hues: Readonly<Record<Hue, string>>;
  readonly lines: Readonly<Record<Pattern, string>>;
}

const LIGHT: Colors = {
  paper: '#fcfbf9',
  ink: '#1d1c1a',
  faint: '#625e57',
  accent: '#0b57a4',
  denied: '#b3261e',
  hues: {
    ...NODE_COLORS,
    'group-1': '#0f7dc2',
    'group-2': '#c2571a',
    'group-3': '#1c8a63',
    'group-4': '#b0568f',
    'group-5': '#93761f',
    'group-6': '#6a5acd',
    'group-7': '#a33b3b',
    'group-8': '#2f7f8c',
    'group-rest': '#74797f',
    'level-1': '#7c8fa6',
    'level-2': '#5a80b0',
    'level-3': '#3a6cb0',
    'level-4': '#1f4f98',
    'level-5': '#0a2c66',
  },
  lines: { asserted: '#55514a', claimed: '#55514a', hedged: '#6f6a62', link: '#aaa59b' },
};

/** The same hues, light enough to stand out from the dark. */
const DARK: Colors = {
  paper: '#17181b',
  ink: '#eceae6',
  faint: '#a8a39b',
  accent: '#8dbdf2',
  denied: '#ff8a80',
  hues: {
    person: '#6fb6ec',
    organization: '#ee9a66',
    place: '#6cc7a1',
    event: '#dd98c4',
    work: '#d0b65c',
    source: '#a9b6de',
    unknown: '#a0a5ab',
    statement: '#8f949c',
    article: '#b9bdc3',
    'group-1': '#6fb6ec',
    'group-2': '#ee9a66',
    'group-3': '#6cc7a1',
    'group-4': '#dd98c4',
    'group-5': '#d0b65c',
    'group-6': '#aea2f7',
    'group-7': '#ef8d8d',
    'group-8': '#7cc8d6',
    'group-rest': '#a0a5ab',
    'level-1': '#63758b',
    'level-2': '#6f93bd',
    'level-3': '#84b4e8',
    'level-4': '#b0d3f7',
    'level-5': '#e8f3ff',
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
  for (const hue of HUES) share(hue, LIGHT.hues[hue], DARK.hues[hue]);
}
