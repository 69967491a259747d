import { lacking } from './changed.ts';
import { wantedLabels } from './edge-labels.ts';
import { type Box, type Disc, type Wanted, withRoom } from './label-room.ts';
import { nameBox, SIDES, type Side } from './names.ts';
import { MOST_FITTED, type Renderer } from './renderer.ts';
import { createRest } from './rest.ts';
import { discOf, isIn } from './seen.ts';
import type { Near } from './show-focus.ts';

/** Where a name stands, or that there is no room for it. */
type Spot = Side | 'nowhere';
/** The state of a node whose name does not stand on the usual side. */
const STATES = { left: 'isLeft', below: 'isBelow', above: 'isAbove', nowhere: 'isCrowded' } as const;
const TURNED = ['left', 'below', 'above', 'nowhere'] as const;

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
    const next = spotsOfNames(renderer, near(), spots);
    for (const spot of TURNED) {
      const [before, after] = [keysAt(spot, spots), keysAt(spot, next)];
      renderer.setNodesState(lacking(before, after), { [STATES[spot]]: false });
      renderer.setNodesState(lacking(after, before), { [STATES[spot]]: true });
    }
    spots = next;
    const roomy = roomyLines(renderer, near(), spots);
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
function spotsOfNames(renderer: Renderer, near: Near | null, before: ReadonlyMap<string, Spot>): Map<string, Spot> {
  const scene = renderer.getGraph();
  const size = (key: string): number => scene.getNodeAttribute(key, 'size');
  const isNear = (key: string): number => Number(near?.nodes.has(key) === true);
  const names = [...new Set([...renderer.getNodeDisplayedLabels(), ...keysAt('nowhere', before)])];
  names.sort((a, b) => isNear(b) - isNear(a) || size(b) - size(a));
  const choices = new Map(names.map((key) => [key, sidesWithin(renderer, key, before.get(key))]));
  const wanted = names.map(
    (key): Wanted => ({
      key,
      ways: (choices.get(key) ?? []).map((side) => [boxOf(renderer, key, side)]),
    }),
  );
  const placed = withRoom(wanted, discsOf(renderer, scene.nodes()));
  // Sigma thins the names of a large graph out by itself, and each that is left out makes room for another, which costs one more picture.
  const otherwise = scene.order <= MOST_FITTED ? 'nowhere' : 'right';
  return new Map(names.map((key) => [key, choices.get(key)?.[placed.get(key) ?? -1] ?? otherwise]));
}

/** The sides on which a name does not run out of the picture, its own first. */
function sidesWithin(renderer: Renderer, key: string, own: Spot = 'nowhere'): Side[] {
  const { width } = renderer.getDimensions();
  const sides = own === 'nowhere' ? SIDES : [own, ...SIDES.filter((side) => side !== own)];
  return sides.filter((side) => {
    const { left, right } = boxOf(renderer, key, side);
    return left >= 0 && right <= width;
  });
}

/** The lines whose labels have room. What stands out comes first, and minds only what stands out as well: the rest is faded. */
function roomyLines(renderer: Renderer, near: Near | null, spots: ReadonlyMap<string, Spot>): Set<string> {
  const scene = renderer.getGraph();
  const names = [...spots].flatMap(([key, spot]) =>
    spot === 'nowhere' ? [] : [{ key, box: boxOf(renderer, key, spot) }],
  );
  const nearNames = names.filter(({ key }) => near?.nodes.has(key));
  const first = wantedLabels(renderer, near?.edges ?? []);
  const placed = withRoom(first, [...discsOf(renderer, near?.nodes ?? []), ...nearNames.map(({ box }) => box)]);
  const taken = first.filter(({ key }) => placed.has(key)).flatMap(({ ways }) => ways.flat());
  const others = wantedLabels(renderer, edgesBetween(renderer, new Set(names.map(({ key }) => key)))).filter(
    ({ key }) => !near?.edges.has(key),
  );
  const nodes = discsOf(renderer, scene.nodes());
  const free = withRoom(others, [...taken, ...nodes, ...names.map(({ box }) => box)]);
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
