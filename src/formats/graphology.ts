import { z } from 'zod';
import { adopt, rawAttributes } from './adopt.ts';
import type { Format } from './format.ts';
import { parseWith } from './json.ts';

const Key = z.union([z.string(), z.number()]).transform(String);
const Attributes = z.unknown().optional().transform(rawAttributes);
const Serialized = z.object({
  nodes: z.array(z.object({ key: Key, attributes: Attributes })),
  edges: z.array(z.object({ key: Key.optional(), source: Key, target: Key, attributes: Attributes })).default([]),
});

/** graphology's own serialization (`graph.export()`), which `Graph.from` opens. */
export const graphology: Format = {
  name: 'graphology',
  extensions: ['graphology.json'],
  write: (graph) => `${JSON.stringify(graph.export())}\n`,
  read(text) {
    const { nodes, edges } = parseWith(Serialized, text, "graphology's serialization");
    return adopt(
      nodes,
      edges.map((edge, i) => ({ ...edge, key: edge.key ?? String(i) })),
    );
  },
};
