import { z } from 'zod';
import { adopt } from './adopt.ts';
import type { Format } from './format.ts';
import { parseWith } from './json.ts';

const Attributes = z.record(z.string(), z.unknown()).optional();
const Key = z.union([z.string(), z.number()]).transform(String);
const Serialized = z.object({
  nodes: z.array(z.object({ key: Key, attributes: Attributes })),
  edges: z.array(z.object({ key: Key.optional(), source: Key, target: Key, attributes: Attributes })),
});

/** graphology's own serialization (`graph.export()`), which `Graph.from` opens. */
export const graphology: Format = {
  name: 'graphology',
  extensions: ['graphology.json'],
  write: (graph) => `${JSON.stringify(graph.export())}\n`,
  read(text) {
    const { nodes, edges } = parseWith(Serialized, text, "graphology's serialization");
    return adopt(
      nodes.map(({ key, attributes }) => ({ key, attributes: new Map(Object.entries(attributes ?? {})) })),
      edges.map(({ key, source, target, attributes }, i) => ({
        ...{ key: key ?? String(i), source, target },
        attributes: new Map(Object.entries(attributes ?? {})),
      })),
    );
  },
};
