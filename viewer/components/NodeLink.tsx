import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { store } from '../page/store.ts';
import { extend, hover, select } from '../state/changes.ts';
import { shorten } from '../state/shorten.ts';
import type { Selection } from '../state/viewer-state.ts';

/** The name of a node; a click selects it in all three views, with Shift it asks for the path from what was selected. */
export function NodeLink({ graph, node }: { readonly graph: KnowledgeGraph; readonly node: string }) {
  const { kind, label } = graph.getNodeAttributes(node);
  const selection: Selection = { kind: 'node', key: node };
  return (
    <button
      type="button"
      className="node-link"
      data-kind={kind}
      onClick={({ shiftKey }) => store.update(shiftKey ? extend : select, selection)}
      onPointerEnter={() => store.update(hover, selection)}
      onPointerLeave={() => store.update(hover, null)}
    >
      {shorten(label, 60)}
    </button>
  );
}

/** Several names, with commas between them. */
export function NodeLinks({ graph, nodes }: { readonly graph: KnowledgeGraph; readonly nodes: readonly string[] }) {
  return nodes.map((node, index) => (
    <span key={node}>
      {index > 0 && ', '}
      <NodeLink graph={graph} node={node} />
    </span>
  ));
}
