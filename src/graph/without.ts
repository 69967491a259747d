import type { EdgeAttributes, NodeAttributes } from '../schema/graph.ts';
import { isEntity } from './combine.ts';
import { deriveEntity, deriveLink, deriveRelation } from './derive.ts';
import type { EdgeRecord, Records } from './records.ts';

/** Takes all that some articles say out of the records. What nobody says any more is gone; what no article ever said (a foreign file) stays. */
export function without({ nodes, edges }: Records, articles: ReadonlySet<string>): Records {
  if (articles.size === 0) return { nodes, edges };
  const stays = ({ article }: { article: string }) => !articles.has(article);
  const keptNodes = new Map<string, NodeAttributes>();
  for (const [key, node] of nodes) {
    const kept = nodeWithout(node, stays);
    if (kept) keptNodes.set(key, kept);
  }
  const keptEdges = new Map<string, EdgeRecord>();
  for (const [key, edge] of edges) {
    const attributes = edgeWithout(edge.attributes, stays);
    if (attributes && keptNodes.has(edge.source) && keptNodes.has(edge.target))
      keptEdges.set(key, { ...edge, attributes });
  }
  return { nodes: keptNodes, edges: keptEdges };
}

type Stays = (item: { article: string }) => boolean;

function nodeWithout(node: NodeAttributes, stays: Stays): NodeAttributes | undefined {
  if (!isEntity(node)) return stays(node) ? node : undefined;
  const [namings, evidence] = [node.namings.filter(stays), node.evidence.filter(stays)];
  if (namings.length === node.namings.length && evidence.length === node.evidence.length) return node;
  return namings.length + evidence.length > 0 ? deriveEntity({ ...node, namings, evidence }) : undefined;
}

function edgeWithout(edge: EdgeAttributes, stays: Stays): EdgeAttributes | undefined {
  if (edge.evidence.every(stays)) return edge;
  if (!edge.evidence.some(stays)) return undefined;
  return edge.kind === 'relation'
    ? deriveRelation({ ...edge, evidence: edge.evidence.filter(stays) })
    : deriveLink({ ...edge, evidence: edge.evidence.filter(stays) });
}
