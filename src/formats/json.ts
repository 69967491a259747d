import { z } from 'zod';
import { HearsayError } from '../errors.ts';
import { type EdgeRecord, fromRecords } from '../graph/records.ts';
import { GRAPH_VERSION, GraphFile } from '../schema/graph.ts';
import type { Format } from './format.ts';

/** What tells a graph file from other JSON, and its version from others, before all of it is looked at. */
const Envelope = z.object({ format: z.literal('hearsay-graph'), version: z.number() });

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
    const value = parseJson(text);
    const { version } = checked(Envelope, value, 'a hearsay graph');
    if (version !== GRAPH_VERSION)
      throw new HearsayError(
        `a graph file of version ${version}; this hearsay reads version ${GRAPH_VERSION}: build it again`,
      );
    const file = checked(GraphFile, value, 'a hearsay graph');
    const problem = keyProblem(file);
    if (problem) throw new HearsayError(`not a hearsay graph: ${problem}`);
    return fromRecords({
      nodes: new Map(file.nodes.map(({ key, attributes }) => [key, attributes])),
      edges: new Map(file.edges.map(({ key, ...edge }): [string, EdgeRecord] => [key, edge])),
    });
  },
};

/**
 * Parses JSON and checks it against a schema.
 *
 * @throws HearsayError that names the first thing that is wrong
 */
export function parseWith<T>(schema: z.ZodType<T>, text: string, what: string): T {
  return checked(schema, parseJson(text), what);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new HearsayError(`not JSON: ${error instanceof Error ? oneLine(error.message) : 'it does not parse'}`);
  }
}

function checked<T>(schema: z.ZodType<T>, value: unknown, what: string): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const where = issue?.path.join('.') || 'the file';
  throw new HearsayError(oneLine(`not ${what}: ${where}: ${issue?.message ?? 'wrong'}`));
}

/** Keys begin with their kind (graphology keeps neighbors in plain objects), and whatever is mentioned is there. */
function keyProblem({ nodes, edges }: GraphFile): string | undefined {
  const keys = new Set(nodes.map(({ key }) => key));
  const wrong = [...nodes, ...edges].find(({ key, attributes }) => !key.startsWith(`${attributes.kind}:`));
  if (wrong) return `the key ${JSON.stringify(wrong.key)} does not begin with "${wrong.attributes.kind}:"`;
  for (const { key, source, target, attributes } of edges) {
    const mentioned = attributes.kind === 'relation' ? [attributes.by, attributes.place] : [];
    const missing = [source, target, ...mentioned].find((end) => end !== null && !keys.has(end));
    if (missing) return `the edge ${JSON.stringify(key)} mentions ${JSON.stringify(missing)}, which is no node`;
  }
  return undefined;
}

/** One line without control characters: what a file says must not steer a terminal. */
function oneLine(message: string): string {
  return message.replace(/[\u0000-\u001f\u007f-\u009f\s]+/g, ' ').trim();
}
