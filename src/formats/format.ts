import type { KnowledgeGraph } from '../schema/graph.ts';

/** A file format of graphs. All formats keep one promise, tested for all alike: what is written reads back to an equal graph. */
export interface Format {
  readonly name: string;
  /** Endings of file names, without the leading full stop; the first is the usual one. */
  readonly extensions: readonly string[];
  write(graph: KnowledgeGraph): string;
  /** @throws HearsayError that says what is wrong in the text and where */
  read(text: string): KnowledgeGraph;
}
