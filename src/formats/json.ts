import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import { GRAPH_VERSION, type GraphFile } from '../schema/graph.ts';
import { adopt } from './adopt.ts';
import type { Format } from './format.ts';

/** What a file has to have before its nodes are looked at one by one. */
const Envelope = z.object({
  format: z.literal('hearsay-graph'),
  version: z.number(),
  nodes: z.array(z.object({ key: z.string(), attributes: z.record(z.string(), z.unknown()) })),
  edges: z.array(
    z.object({
      key: z.string(),
      source: z.string(),
      target: z.string(),
      attributes: z.record(z.string(), z.unknown()),
    }),
  ),
});

/** hearsay's own format: the graph as JSON, with a version. Its JSON Schema is published as `graph`. */
export const json: Format = {
  name: 'json',
  extensions: ['json'],
  write(graph) {
    const file: GraphFile = {
      format: 'hearsay-graph',
      version: GRAPH_VERSION,
      nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
      edges: graph.mapEdges((key, attributes, source, target) => ({ key, source, target, attributes })),
    };
    return `${JSON.stringify(file)}\n`;
  },
  read(text) {
    const { version, nodes, edges } = parseWith(Envelope, text, 'a hearsay graph');
    if (version !== GRAPH_VERSION)
      throw new HearsayError(
        `a graph file of version ${version}; this hearsay reads version ${GRAPH_VERSION}: build it again`,
      );
    return adopt(
      nodes.map(({ key, attributes }) => ({ key, attributes: new Map(Object.entries(attributes)) })),
      edges.map(({ attributes, ...edge }) => ({ ...edge, attributes: new Map(Object.entries(attributes)) })),
    );
  },
};

/**
 * Parses JSON and checks it against a schema.
 *
 * @throws HearsayError that names the first thing that is wrong
 */
export function parseWith<T>(schema: z.ZodType<T>, text: string, what: string): T {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    throw new HearsayError(`not JSON: ${error instanceof Error ? error.message.split('\n')[0] : 'it does not parse'}`);
  }
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new HearsayError(`not ${what}: ${issue?.path.join('.') || 'the file'}: ${issue?.message ?? 'wrong'}`);
}
