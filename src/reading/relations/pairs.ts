import type { Actor } from './actors.ts';

/** At most this many pairs of one act: "the 27 members …" is no reason for hundreds of edges. */
const MOST = 6;

/**
 * Who with whom. A symmetric act is stated once and links its subjects among themselves where it has no other side: "France and Germany
 * agreed". Nobody is linked with himself.
 *
 * @param sure how sure it is that the targets are the other side, 0 to 1: where several act and it is not, they act with one another
 */
export function pairs(
  sources: readonly Actor[],
  targets: readonly Actor[],
  symmetric: boolean,
  sure = 1,
): [Actor, Actor][] {
  const all = sources.flatMap((a) => targets.map((b): [Actor, Actor] => [a, b]));
  const among = sources.flatMap((a, i) => sources.slice(i + 1).map((b): [Actor, Actor] => [a, b]));
  const together = sources.length > 1 && (targets.length === 0 ? symmetric : sure < (symmetric ? 0.7 : 0.5));
  const found = together ? among : all;
  const seen = new Set<string>();
  return found
    .filter(([a, b]) => {
      const key = `${a.entity} ${b.entity}`;
      const fresh = a.entity !== b.entity && !seen.has(key) && !(symmetric && seen.has(`${b.entity} ${a.entity}`));
      seen.add(key);
      return fresh;
    })
    .slice(0, MOST);
}
