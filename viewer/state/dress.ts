import type { Values } from '../../src/graph/measures.ts';
import { GROUPS, type Hue, LEVELS } from './hues.ts';
import type { Computed } from './measures.ts';
import type { Scene, SceneNode } from './scene.ts';

const SMALLEST = 3;
const LARGEST = 18;

/** A copy of the scene in which colors, and of numbers also sizes, follow a measure. */
export function dress(scene: Scene, measure: Computed, values: Values): Scene {
  const dressed = scene.copy();
  const most = mostOf(values);
  dressed.updateEachNodeAttributes((key, node) => ({ ...node, ...look(measure, values.get(key) ?? 0, most, node) }));
  return dressed;
}

function look(measure: Computed, value: number, most: number, { size }: SceneNode): Pick<SceneNode, 'hue' | 'size'> {
  if (measure === 'community') return { hue: groupHue(value), size };
  const share = shareOf(value, most);
  return { hue: levelHue(share), size: SMALLEST + (LARGEST - SMALLEST) * share };
}

/** The largest value, at least as much as makes a share of it a number. */
export function mostOf(values: Values): number {
  return [...values.values()].reduce((most, value) => Math.max(most, value), Number.MIN_VALUE);
}

/** Roots, since areas are what is compared: a few hubs would leave all others without any. */
export function shareOf(value: number, most: number): number {
  return Math.sqrt(value / most);
}

/** @param community its rank by size, from 0 */
export function groupHue(community: number): Hue {
  return GROUPS[Math.min(community, GROUPS.length - 1)] ?? 'group-rest';
}

/** @param share of the most, 0 to 1 */
export function levelHue(share: number): Hue {
  return LEVELS[Math.min(LEVELS.length - 1, Math.floor(share * LEVELS.length))] ?? 'level-1';
}
