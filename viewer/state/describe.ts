import { claimantOf } from '../../src/query/voices.ts';
import type { KnowledgeGraph } from '../../src/schema/graph.ts';
import { shorten } from './shorten.ts';
import { linked } from './statements.ts';
import type { Selection } from './viewer-state.ts';
import { KIND_NAMES, LINK_NAMES } from './words.ts';

/** How much of a statement a caption shows, in UTF-16 code units. */
const CAPTION_LENGTH = 140;

/** One line about what the pointer is over: `Yuri Ushakov: "The conversation was very useful …"`. */
export function describe(graph: KnowledgeGraph, selection: Selection): string {
  const name = (key: string): string => graph.getNodeAttribute(key, 'label');
  if (selection.kind === 'pair') return `${name(selection.source)} speaks about ${name(selection.target)}`;
  if (selection.kind === 'path') return `From ${name(selection.source)} to ${name(selection.target)}`;
  if (selection.kind === 'node') return describeNode(graph, selection.key);
  const edge = graph.getEdgeAttributes(selection.key);
  const [source, target] = graph.extremities(selection.key);
  const end = (key: string): string =>
    graph.getNodeAttribute(key, 'kind') === 'statement' ? 'a statement' : name(key);
  if (edge.kind !== 'relation') return `${end(source)} ${LINK_NAMES[edge.kind]} ${end(target)}`;
  const claimant = claimantOf(graph, edge);
  const voice = claimant === null ? '' : `, says ${claimant}`;
  const denial = edge.polarity === 'negative' ? 'not: ' : '';
  return `${name(source)} – ${denial}${edge.label} – ${name(target)}${voice}`;
}

function describeNode(graph: KnowledgeGraph, key: string): string {
  const node = graph.getNodeAttributes(key);
  if (node.kind !== 'statement') return `${node.label}, ${KIND_NAMES[node.kind][0]}`;
  const speakers = linked(graph, key, 'said', 'in').map((speaker) => graph.getNodeAttribute(speaker, 'label'));
  return `${speakers.join(', ') || node.source || 'Unnamed'}: ${shorten(node.text, CAPTION_LENGTH)}`;
}
