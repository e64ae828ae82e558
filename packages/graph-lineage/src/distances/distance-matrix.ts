import { Matrix } from 'ml-matrix';
import type { Graph } from '../graph/graph.js';
import { matrixRows } from '../matrices/matrix-rows.js';
import { createSearch } from './create-search.js';

/**
 * Returns the distance matrix T `[order, order]` (networkx `floyd_warshall_numpy`): T_uv is the
 * length of a shortest path between u and v, its number of edges in an unweighted graph, Infinity
 * where there is none. T is symmetric to the bit, with zeros on the diagonal.
 *
 * A box product takes O(|V|²), by T(G□H) = T(G)⊗J + J⊗T(H), J all ones. Any other graph takes one
 * search a vertex, as {@link distancesFrom}: O(|V| (|V| + |E|)) where it is unweighted.
 *
 * @example
 * ```ts
 * import { distanceMatrix, grid, path } from '@msann/graph-lineage';
 *
 * console.log(distanceMatrix(path(3)).to2DArray()); // [ [ 0, 1, 2 ], [ 1, 0, 1 ], [ 2, 1, 0 ] ]
 *
 * // On a grid: rows apart plus columns apart. The diameter of 3×4 is 2 + 3.
 * console.log(distanceMatrix(grid([3, 4])).max()); // 5
 * ```
 *
 * @see paper section 3.1; [Dijkstra1959]
 */
export function distanceMatrix(graph: Graph): Matrix {
  return graph.family?.name === 'box-product'
    ? boxProductDistances(...graph.family.factors)
    : searchedDistances(graph);
}

function boxProductDistances(first: Graph, second: Graph): Matrix {
  const firstRows = matrixRows(distanceMatrix(first));
  const secondRows = matrixRows(distanceMatrix(second));
  const matrix = new Matrix(first.order * second.order, first.order * second.order);
  for (const [vertex, row] of matrixRows(matrix).entries()) {
    const firstRow = firstRows[Math.floor(vertex / second.order)]!;
    const secondRow = secondRows[vertex % second.order]!;
    let column = 0;
    for (let g = 0; g < first.order; g += 1) {
      const distance = firstRow[g]!;
      for (let h = 0; h < second.order; h += 1) {
        row[column] = distance + secondRow[h]!;
        column += 1;
      }
    }
  }
  return matrix;
}

function searchedDistances(graph: Graph): Matrix {
  const matrix = new Matrix(graph.order, graph.order);
  const rows = matrixRows(matrix);
  const search = createSearch(graph);
  for (const [source, row] of rows.entries()) search(source, row);
  // Lengths there and back are added in opposite orders and may differ in the last bit.
  if (graph.weights !== undefined) mirrorUpperTriangle(rows);
  return matrix;
}

function mirrorUpperTriangle(rows: readonly Float64Array[]): void {
  for (const [row, entries] of rows.entries()) {
    for (let column = 0; column < row; column += 1) entries[column] = rows[column]![row]!;
  }
}
