import { MultiDirectedGraph } from 'graphology';
import { project } from '../../src/graph/project.ts';
import { nodeSize } from '../../src/graph/style.ts';
import type { EdgeAttributes, KnowledgeGraph, NodeAttributes } from '../../src/schema/graph.ts';
import { type ClaimTest, claimTest } from './claims.ts';
import { type Filters, NO_FILTERS } from './filters.ts';
import type { Hue } from './hues.ts';
import { type Line, lineOf } from './lines.ts';
import type { Selection, ViewerState } from './viewer-state.ts';
import { visibleOf } from './visible.ts';

/** What is drawn of a node and of an edge; colors and patterns are the drawing's affair. */
export interface SceneNode {
  x: number;
  y: number;
  readonly kind: NodeAttributes['kind'];
  readonly hue: Hue;
  readonly label: string;
  /** Radius in CSS pixels. */
  readonly size: number;
}
export interface SceneEdge extends Line {
  readonly label: string;
  /** Thickness in CSS pixels. */
  readonly size: number;
  /** Thickness under the pointer. */
  readonly thick: number;
  /** How far its curve's control point lies beside the straight line, as a share of its length. */
  readonly curvature: number;
  /** What a click on it selects. */
  readonly selection: Selection;
}
export type Scene = MultiDirectedGraph<SceneNode, SceneEdge>;

interface SceneOptions extends Pick<ViewerState, 'hidden' | 'folded'> {
  readonly filters?: Filters;
  /** Only these nodes, where they are visible: the neighborhood of the selection. Default: all. */
  readonly around?: ReadonlySet<string> | null;
}

/**
 * The part of the graph that is drawn: what legend and filters hide is not in it, nor what lies too far from the selection; and statements
 * may be folded into edges.
 */
export function buildScene(
  graph: KnowledgeGraph,
  { hidden, folded, filters = NO_FILTERS, around = null }: SceneOptions,
): Scene {
  const scene: Scene = new MultiDirectedGraph();
  const { nodes, edges } = visibleOf(graph, { hidden, filters });
  for (const key of nodes) {
    const node = graph.getNodeAttributes(key);
    if ((folded && node.kind === 'statement') || around?.has(key) === false) continue;
    scene.addNode(key, sceneNode(node, graph.degree(key)));
  }
  for (const key of edges) {
    const [source, target] = graph.extremities(key);
    if (!scene.hasNode(source) || !scene.hasNode(target)) continue;
    const edge = graph.getEdgeAttributes(key);
    scene.addEdgeWithKey(key, source, target, {
      ...sceneEdge(key, edge, lineOf(edge)),
      curvature: curvature(scene, source, target),
    });
  }
  if (folded && !hidden.has('link')) foldStatements(graph, scene, claimTest(graph, filters));
  return scene;
}

function sceneNode({ x, y, kind, label }: NodeAttributes, degree: number): SceneNode {
  // A statement's label is its text: too long to draw, and the list shows it.
  return {
    x,
    y,
    kind,
    hue: kind,
    label: kind === 'statement' ? '' : label,
    size: kind === 'statement' ? STATEMENT_SIZE : nodeSize(kind, degree),
  };
}

/** A diamond covers less than a circle of the same radius. */
const STATEMENT_SIZE = 5;

function sceneEdge(key: string, edge: EdgeAttributes, line: Line): Omit<SceneEdge, 'curvature'> {
  const selection: Selection = { kind: 'edge', key };
  if (edge.kind !== 'relation') return { ...line, label: '', ...thickness(0.8), selection };
  return { ...line, label: edge.label, ...thickness(1.4 + 0.4 * (edge.weight - 1)), selection };
}

const THICKEST = 4;

function thickness(wanted: number): Pick<SceneEdge, 'size' | 'thick'> {
  const size = Math.min(THICKEST, wanted);
  return { size, thick: size + 1 };
}

const CURVATURE = 0.14;
const SPREAD = 0.16;

/** Lines from one to the same other lie side by side; those that lead back bend to the other side by themselves. */
function curvature(scene: Scene, source: string, target: string): number {
  const before = scene.hasDirectedEdge(source, target) ? scene.outEdges(source, target).length : 0;
  return CURVATURE + SPREAD * before;
}

/** One edge from each speaker to each entity that they speak about, as thick as they do so often. */
function foldStatements(graph: KnowledgeGraph, scene: Scene, { statement: passes }: ClaimTest): void {
  const isPassing = (key: string): boolean => {
    const node = graph.getNodeAttributes(key);
    return node.kind === 'statement' && passes(key, node);
  };
  project(graph, { relations: false }).forEachEdge((_, { kind, from }, source, target) => {
    if (kind !== 'speaks about' || !scene.hasNode(source) || !scene.hasNode(target)) return;
    const weight = from.filter(isPassing).length;
    if (weight === 0) return;
    scene.addEdge(source, target, {
      pattern: 'link',
      denied: false,
      label: weight > 1 ? `×${weight}` : '',
      ...thickness(1 + 0.5 * (weight - 1)),
      curvature: curvature(scene, source, target),
      selection: { kind: 'pair', source, target },
    });
  });
}
