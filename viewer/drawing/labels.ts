import { lacking } from './changed.ts';
import { wantedLabels } from './edge-labels.ts';
import { type Box, type Disc, type Wanted, withRoom } from './label-room.ts';
import { nameBox, SIDES, type Side } from './names.ts';
import type { Renderer } from './renderer.ts';
import { createRest } from './rest.ts';
import { discOf, isIn } from './seen.ts';
import type { Near } from './show-focus.ts';

/** The state of a node whose name does not stand on the usual side. */
const STATES = { right: null, left: 'isLeft', below: 'isBelow', above: 'isAbove' } as const;

/**
 * Finds room for names and for the labels of lines: a name goes to whichever side of its node is free; the label of a line is shown where it covers neither
 * a node nor a name. Both when the picture has come to rest, so that neither the first picture nor a movement waits for them.
 *
 * @param near what stands out now; its labels come first
 * @returns stops it
 */
export function followRoom(renderer: Renderer, near: () => Near | null): () => void {
  let sides: ReadonlyMap<string, Side> = new Map();
  let lines: ReadonlySet<string> = new Set();
  const update = (): void => {
    const turned = sidesOfNames(renderer, near(), sides);
    for (const side of SIDES) turn(renderer, side, keysAt(side, sides), keysAt(side, turned));
    sides = turned;
    const roomy = roomyLines(renderer, near(), sides);
    renderer.setEdgesState(lacking(lines, roomy), { isRoomy: false });
    renderer.setEdgesState(lacking(roomy, lines), { isRoomy: true });
    lines = roomy;
  };
  const rest = createRest(renderer.getWebGLContext(), update);
  renderer.on('afterRender', rest.restart);
  rest.restart();
  return rest.stop;
}

function keysAt(side: Side, sides: ReadonlyMap<string, Side>): Set<string> {
  return new Set([...sides].flatMap(([key, its]) => (its === side ? [key] : [])));
}

function turn(renderer: Renderer, side: Side, before: ReadonlySet<string>, after: ReadonlySet<string>): void {
  const state = STATES[side];
  if (!state) return;
  renderer.setNodesState(lacking(before, after), { [state]: false });
  renderer.setNodesState(lacking(after, before), { [state]: true });
}

/**
 * The side of each name that is seen: of what stands out first, then of large nodes before small ones. Where no side is free, a name stays where names
 * usually are; where its own still is, it stays there, as names that jump are hard to follow.
 */
function sidesOfNames(renderer: Renderer, near: Near | null, before: ReadonlyMap<string, Side>): Map<string, Side> {
  const scene = renderer.getGraph();
  const size = (key: string): number => scene.getNodeAttribute(key, 'size');
  const isNear = (key: string): number => Number(near?.nodes.has(key) === true);
  const names = [...renderer.getNodeDisplayedLabels()].sort((a, b) => isNear(b) - isNear(a) || size(b) - size(a));
  const choices = new Map(names.map((key) => [key, sidesWithin(renderer, key, before.get(key))]));
  const wanted = names.map(
    (key): Wanted => ({
      key,
      ways: (choices.get(key) ?? []).map((side) => [boxOf(renderer, key, side)]),
    }),
  );
  const placed = withRoom(wanted, discsOf(renderer, scene.nodes()));
  return new Map(names.map((key) => [key, choices.get(key)?.[placed.get(key) ?? 0] ?? 'right']));
}

/** The sides on which a name does not run out of the picture, its own first. */
function sidesWithin(renderer: Renderer, key: string, own: Side = 'right'): Side[] {
  const { width } = renderer.getDimensions();
  return [own, ...SIDES.filter((side) => side !== own)].filter((side) => {
    const { left, right } = boxOf(renderer, key, side);
    return left >= 0 && right <= width;
  });
}

/** The lines whose labels have room. What stands out comes first, and minds only what stands out as well: the rest is faded. */
function roomyLines(renderer: Renderer, near: Near | null, sides: ReadonlyMap<string, Side>): Set<string> {
  const scene = renderer.getGraph();
  const names = [...sides].map(([key, side]) => ({ key, box: boxOf(renderer, key, side) }));
  const nearNames = names.filter(({ key }) => near?.nodes.has(key));
  const first = wantedLabels(renderer, near?.edges ?? []);
  const placed = withRoom(first, [...discsOf(renderer, near?.nodes ?? []), ...nearNames.map(({ box }) => box)]);
  const taken = first.filter(({ key }) => placed.has(key)).flatMap(({ ways }) => ways.flat());
  const others = wantedLabels(renderer, edgesBetween(renderer, sides)).filter(({ key }) => !near?.edges.has(key));
  const nodes = discsOf(renderer, scene.nodes());
  const free = withRoom(others, [...taken, ...nodes, ...names.map(({ box }) => box)]);
  return new Set([...placed.keys(), ...free.keys()]);
}

function edgesBetween(renderer: Renderer, nodes: ReadonlyMap<string, Side>): string[] {
  const scene = renderer.getGraph();
  return [...nodes.keys()].flatMap((node) => scene.filterOutEdges(node, (_, __, ___, target) => nodes.has(target)));
}

function discsOf(renderer: Renderer, nodes: Iterable<string>): Disc[] {
  return Array.from(nodes, (key) => discOf(renderer, key)).filter((disc) => isIn(renderer, disc));
}

function boxOf(renderer: Renderer, key: string, side: Side): Box {
  return nameBox(discOf(renderer, key), renderer.getGraph().getNodeAttributes(key), side);
}
