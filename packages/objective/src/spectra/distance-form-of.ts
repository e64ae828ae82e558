import { distanceMatrix, type Graph } from '@msann/graph-lineage';
import { boxProductDistanceForm } from './box-product-distance-form.js';
import { circulantDistanceForm, cycleDistanceForm } from './circulant-distance-form.js';
import type { DistanceForm } from './distance-form.js';
import { multipartiteDistanceForm } from './multipartite-distance-form.js';
import { numericDistanceForm } from './numeric-distance-form.js';
import { pathDistanceForm } from './path-distance-form.js';
import { wheelDistanceForm } from './wheel-distance-form.js';

/** Returns the form of the distance matrix of a connected graph: the closed one where its family has one. */
export function distanceFormOf(graph: Graph): DistanceForm {
  const { family, order } = graph;
  switch (family?.name) {
    case 'path':
      return pathDistanceForm(order);
    case 'cycle':
      return cycleDistanceForm(order);
    case 'circulant':
      return circulantDistanceForm(graph);
    case 'complete':
      return multipartiteDistanceForm(Array<number>(order).fill(1));
    case 'star':
      return multipartiteDistanceForm(order === 1 ? [1] : [1, order - 1]);
    case 'complete-multipartite':
      return multipartiteDistanceForm(family.parts);
    case 'wheel':
      return wheelDistanceForm(order);
    case 'box-product': {
      const axes = axesOf(graph);
      return boxProductDistanceForm(
        axes,
        axes.map((axis) => distanceFormOf(axis)),
      );
    }
    default:
      return numericDistanceForm(distanceMatrix(graph));
  }
}

/** The factors of a box product, those of factors that are products themselves in their place. */
function axesOf(graph: Graph): readonly Graph[] {
  return graph.family?.name === 'box-product' ? graph.family.factors.flatMap(axesOf) : [graph];
}
