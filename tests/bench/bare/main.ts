import { MultiDirectedGraph } from 'graphology';
import Sigma from 'sigma';
import { extremityArrow, pathCurved } from 'sigma/rendering';
import type { GraphFile } from '../../../src/schema/graph.ts';

/** The same graph, drawn by sigma with nothing but what the picture needs: names, curves and arrows. */
const file: GraphFile = await (await fetch('./graph.json')).json();
const graph = new MultiDirectedGraph();
for (const { key, attributes } of file.nodes)
  graph.addNode(key, { x: attributes.x, y: attributes.y, label: attributes.label, size: 5, color: '#0f7dc2' });
for (const { key, source, target, attributes } of file.edges)
  graph.addEdgeWithKey(key, source, target, { label: attributes.label, size: 1, color: '#55514a', curvature: 0.14 });

const stage = document.querySelector<HTMLElement>('.stage');
if (stage)
  new Sigma(graph, stage, {
    primitives: { edges: { paths: [pathCurved()], extremities: [extremityArrow()] } },
    styles: {
      nodes: {
        x: { attribute: 'x' },
        y: { attribute: 'y' },
        size: { attribute: 'size' },
        color: { attribute: 'color' },
        label: { attribute: 'label' },
      },
      edges: { path: 'curved', head: 'arrow', size: { attribute: 'size' }, color: { attribute: 'color' } },
    },
    settings: { itemSizesReference: 'screen' },
  });
