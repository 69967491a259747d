import { UndirectedGraph } from 'graphology';
import { join, type Skeleton } from '../../src/graph/skeleton.ts';
import type { Scene } from './scene.ts';

/** What layouts and measures see of a scene: only what is shown counts, a thick line more than a thin one. */
export function sceneSkeleton(scene: Scene): Skeleton {
  const skeleton: Skeleton = new UndirectedGraph();
  scene.forEachNode((key, { x, y, size }) => {
    skeleton.addNode(key, { x, y, size });
  });
  scene.forEachEdge((_, { size }, source, target) => join(skeleton, source, target, size));
  return skeleton;
}

/** The node that most lines lead to: the middle of a radial layout where nobody chose another. */
export function mostLinked(scene: Scene): string | null {
  let most: string | null = null;
  scene.forEachNode((key, { kind }) => {
    if (kind === 'statement' || kind === 'article') return;
    if (most === null || scene.degree(key) > scene.degree(most)) most = key;
  });
  return most;
}
