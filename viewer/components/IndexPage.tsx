import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { indexOf } from '../state/index-list.ts';
import { KIND_NAMES } from '../state/words.ts';
import { NodeLink } from './NodeLink.tsx';

/** Everyone and everything in the graph, by kind. */
export function IndexPage({ graph }: { readonly graph: KnowledgeGraph }) {
  return (
    <>
      <h2 className="pane-title">Everyone and everything</h2>
      {indexOf(graph).map(({ kind, entries }) => (
        <table key={kind} className="index">
          <caption>
            {KIND_NAMES[kind][1]} <span className="count">{entries.length}</span>
          </caption>
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">Name</span>
              </th>
              <th scope="col">said</th>
              <th scope="col">about</th>
              <th scope="col">relations</th>
            </tr>
          </thead>
          <tbody>
            {entries.map(({ key, said, about, relations }) => (
              <tr key={key}>
                <th scope="row">
                  <NodeLink graph={graph} node={key} />
                </th>
                <Count value={said} />
                <Count value={about} />
                <Count value={relations} />
              </tr>
            ))}
          </tbody>
        </table>
      ))}
    </>
  );
}

function Count({ value }: { readonly value: number }) {
  return <td data-zero={value === 0}>{value}</td>;
}
