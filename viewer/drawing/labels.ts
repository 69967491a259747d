import { lacking } from './changed.ts';
import { wantedLabels } from './edge-labels.ts';
import { type Box, type Disc, type Wanted, type Way, withRoom } from './label-room.ts';
import { nameBox, SIDES, type Side } from './names.ts';
import type { Renderer } from './renderer.ts';
import { createRest } from './rest.ts';
import { discOf, isIn } from './seen.ts';
import type { Near } from './show-focus.ts';

/** Where a name stands, or that there is no room for it. */
type Spot = Side | 'nowhere';
/** The state of a node whose name does not stand on the usual side. */
const STATES = [
  ['left', 'isLeft'],
  ['below', 'isBelow'],
  ['above', 'isAbove'],
  ['nowhere', 'isCrowded'],
] as const;

/** Of more nodes sigma thins the names out by itself, and each that is left out makes room for another, which costs one more picture. */
const MOST_LEFT_OUT = 500;

/**
 * Finds room for names and for the labels of lines: a name goes to whichever side of its node is free, and is left out where none is; the label of a line is
 * shown where it covers neither a node nor a name. Both when the picture has come to rest, so that neither the first picture nor a movement waits for them.
 *
 * @param near what stands out now; its labels come first
 * @returns stops it
 */
export function followRoom(renderer: Renderer, near: () => Near | null): () => void {
  let spots: ReadonlyMap<string, Spot> = new Map();
  let lines: ReadonlySet<string> = new Set();
  const update = (): void => {
    const discs = discsOf(renderer, renderer.getGraph().nodes());
    const next = spotsOfNames(renderer, discs, near(), spots);
    for (const [spot, state] of STATES) {
      const [before, after] = [keysAt(spot, spots), keysAt(spot, next)];
      renderer.setNodesState(lacking(before, after), { [state]: false });
      renderer.setNodesState(lacking(after, before), { [state]: true });
    }
    spots = next;
    const roomy = roomyLines(renderer, discs, near(), spots);
    renderer.setEdgesState(lacking(lines, roomy), { isRoomy: false });
    renderer.setEdgesState(lacking(roomy, lines), { isRoomy: true });
    lines = roomy;
  };
  const rest = createRest(renderer.getWebGLContext(), update);
  renderer.on('afterRender', rest.restart);
  rest.restart();
  return rest.stop;
}

function keysAt(spot: Spot, spots: ReadonlyMap<string, Spot>): Set<string> {
  return new Set([...spots].flatMap(([key, its]) => (its === spot ? [key] : [])));
}

/**
 * The spot of each name that is seen or had no room before: of what stands out first, then of large nodes before small ones. Where its own side is still
 * free a name stays there, as names that jump are hard to follow.
 */
function spotsOfNames(
  renderer: Renderer,
  discs: readonly Disc[],
  near: Near | null,
  before: ReadonlyMap<string, Spot>,
): Map<string, Spot> {
  const scene = renderer.getGraph();
  const size = (key: string): number => scene.getNodeAttribute(key, 'size');
  const isNear = (key: string): number => Number(near?.nodes.has(key) === true);
  const names = [...new Set([...renderer.getNodeDisplayedLabels(), ...keysAt('nowhere', before)])]
    .sort((a, b) => isNear(b) - isNear(a) || size(b) - size(a))
    .map((key) => ({ key, choices: choicesWithin(renderer, key, before.get(key)) }));
  const wanted = names.map(({ key, choices }): Wanted => ({ key, ways: choices }));
  const placed = withRoom(wanted, discs);
  const otherwise = scene.order <= MOST_LEFT_OUT ? 'nowhere' : 'right';
  return new Map(names.map(({ key, choices }) => [key, choices[placed.get(key) ?? -1]?.side ?? otherwise]));
}

/**
 * The sides on which a name does not run out of the picture, its own first, and the room that it takes there. Where all are taken it may cover nodes that
 * are smaller than its own: the large ones stand where it is dense, and to leave those out of all would tell nothing.
 */
function choicesWithin(renderer: Renderer, key: string, own: Spot = 'nowhere'): (Way & { side: Side })[] {
  const { width } = renderer.getDimensions();
  const sides = own === 'nowhere' ? SIDES : [own, ...SIDES.filter((side) => side !== own)];
  const within = sides
    .map((side) => ({ side, box: boxOf(renderer, key, side) }))
    .filter(({ box: { left, right } }) => left >= 0 && right <= width);
  const { radius } = discOf(renderer, key);
  return [0, radius].flatMap((over) => within.map(({ side, box }) => ({ side, shapes: [box], over })));
}

/** The lines whose labels have room. What stands out comes first, and minds only what stands out as well: the rest is faded. */
function roomyLines(
  renderer: Renderer,
  discs: readonly Disc[],
  near: Near | null,
  spots: ReadonlyMap<string, Spot>,
): Set<string> {
  const names = [...spots].flatMap(([key, spot]) =>
    spot === 'nowhere' ? [] : [{ key, box: boxOf(renderer, key, spot) }],
  );
  const nearNames = names.filter(({ key }) => near?.nodes.has(key));
  const first = wantedLabels(renderer, near?.edges ?? []);
  const placed = withRoom(first, [...discsOf(renderer, near?.nodes ?? []), ...nearNames.map(({ box }) => box)]);
  const taken = first.filter(({ key }) => placed.has(key)).flatMap(({ ways }) => ways.flatMap(({ shapes }) => shapes));
  const others = wantedLabels(renderer, edgesBetween(renderer, new Set(names.map(({ key }) => key)))).filter(
    ({ key }) => !near?.edges.has(key),
  );
  const free = withRoom(others, [...taken, ...discs, ...names.map(({ box }) => box)]);
  return new Set([...placed.keys(), ...free.keys()]);
}

function edgesBetween(renderer: Renderer, nodes: ReadonlySet<string>): string[] {
  const scene = renderer.getGraph();
  return [...nodes].flatMap((node) => scene.filterOutEdges(node, (_, __, ___, target) => nodes.has(target)));
}

function discsOf(renderer: Renderer, nodes: Iterable<string>): Disc[] {
  return Array.from(nodes, (key) => discOf(renderer, key)).filter((disc) => isIn(renderer, disc));
}

function boxOf(renderer: Renderer, key: string, side: Side): Box {
  return nameBox(discOf(renderer, key), renderer.getGraph().getNodeAttributes(key), side);
}
