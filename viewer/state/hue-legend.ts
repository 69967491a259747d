import type { Values } from '../../src/graph/measures.ts';
import { groupHue, levelHue, mostOf, shareOf } from './dress.ts';
import { GROUPS, HUES, type Hue } from './hues.ts';
import type { Computed } from './measures.ts';
import type { Scene } from './scene.ts';

/** A color of the drawing, what it stands for, and how many nodes have it. */
export interface HueRow {
  readonly hue: Hue;
  readonly name: string;
  readonly count: number;
}

/** What the colors of a measure stand for; those that no node has are left out. */
export function hueLegend(scene: Scene, measure: Computed, values: Values): HueRow[] {
  const most = mostOf(values);
  const members = new Map<Hue, string[]>();
  for (const [key, value] of values) {
    if (!scene.hasNode(key)) continue;
    const hue = measure === 'community' ? groupHue(value) : levelHue(shareOf(value, most));
    members.set(hue, [...(members.get(hue) ?? []), key]);
  }
  return HUES.flatMap((hue) => {
    const keys = members.get(hue);
    return keys ? [{ hue, name: nameOf(scene, measure, values, hue, keys), count: keys.length }] : [];
  });
}

function nameOf(scene: Scene, measure: Computed, values: Values, hue: Hue, keys: readonly string[]): string {
  if (measure === 'community')
    return hue === GROUPS.at(-1) ? 'smaller communities' : `around ${mostCentral(scene, keys)}`;
  const own = keys.map((key) => values.get(key) ?? 0);
  const [least, most] = [own.reduce((a, b) => Math.min(a, b)), own.reduce((a, b) => Math.max(a, b))];
  if (measure === 'degree') return least === most ? `${least}` : `${least} to ${most}`;
  return least === most ? percent(most) : `${percent(least)} to ${percent(most)}`;
}

/** The name of the member that most lines lead to; statements have none. */
function mostCentral(scene: Scene, keys: readonly string[]): string {
  const named = keys.filter((key) => scene.getNodeAttribute(key, 'label') !== '');
  const [first = ''] = named.sort((a, b) => scene.degree(b) - scene.degree(a) || (a < b ? -1 : 1));
  return first ? scene.getNodeAttribute(first, 'label') : 'statements';
}

/** Of the shortest ways; a tenth of a percent is enough. */
const percent = (share: number): string => `${Math.round(share * 1000) / 10} %`;
