import { distanceMatrix, type Graph, isConnected } from '@msann/graph-lineage';
import { matrixRows } from '../matrices/matrix-rows.js';
import { boxDistanceProcess } from './box-distance-process.js';
import { cycleDistanceProcess } from './cycle-distance-process.js';
import { denseProcess } from './dense-process.js';
import { pathDistanceProcess } from './path-distance-process.js';
import type { ProcessMatrix } from './process-matrix.js';

/**
 * Returns the distances T of a connected graph: in O(|V|) a vector for paths, cycles and their box
 * products, otherwise by the dense matrix.
 *
 * @throws RangeError that names the caller where the graph is disconnected: some distances are infinite.
 */
export function distanceProcess(caller: string, graph: Graph): ProcessMatrix {
  if (!isConnected(graph)) {
    throw new RangeError(
      `${caller}: need a connected graph, as distances are infinite otherwise, got one of ${graph.order} vertices that is not`,
    );
  }
  return processOf(graph);
}

function processOf(graph: Graph): ProcessMatrix {
  const { family } = graph;
  if (family?.name === 'path') return pathDistanceProcess(graph.order);
  if (family?.name === 'cycle') return cycleDistanceProcess(graph.order);
  if (family?.name === 'box-product') {
    const [first, second] = family.factors;
    return boxDistanceProcess(processOf(first), processOf(second));
  }
  return denseProcess(matrixRows(distanceMatrix(graph)));
}
