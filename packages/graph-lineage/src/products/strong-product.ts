import { countSelfLoops } from '../graph/count-self-loops.js';
import { withFamily } from '../graph/family.js';
import type { Graph } from '../graph/graph.js';
import { graphFromSortedRows } from '../graph/graph-from-sorted-rows.js';
import { requireOrder } from '../graph/require-order.js';
import { kroneckerGraph } from './kronecker-graph.js';
import { type SplitRows, splitRows } from './split-rows.js';

/**
 * Returns the strong product G⊠H (networkx `strong_product`), in O(its edges): the edges of the box
 * product and those of the cross product together.
 *
 * Vertex (g, h) is g|H| + h. Where no factor has a self-loop, A(G⊠H) = A(G□H) + A(G×H). A self-loop
 * can make an edge of the one product an edge of the other too; it comes once, of the larger weight.
 *
 * @example
 * ```ts
 * import { neighbours, path, strongProduct } from '@msann/graph-lineage';
 *
 * // A king's moves from the middle of a chessboard of nine squares.
 * const board = strongProduct(path(3), path(3));
 * console.log(neighbours(board, 4).join(' ')); // 0 1 2 3 5 6 7 8
 * ```
 *
 * @throws RangeError where the product is too large, or a product of weights is not positive and finite
 * in float64.
 */
export function strongProduct(first: Graph, second: Graph): Graph {
  const [firstRows, secondRows] = [splitRows(first), splitRows(second)];
  const [firstEntries, secondEntries] = [closedEntries(first), closedEntries(second)];
  const loopless = (first.order - countSelfLoops(first)) * (second.order - countSelfLoops(second));
  const entries = firstEntries * secondEntries - loopless;
  requireOrder('strongProduct', first.order * second.order, entries);

  // An edge of a closed factor is a step or a stay, of weight 1 or a heavier self-loop's: two of
  // them are an edge of the product, unless both stay.
  const product = kroneckerGraph(
    'strongProduct',
    closed(first, firstRows),
    closed(second, secondRows),
    entries,
    (g, h) => {
      const [a, b] = [firstRows.loops[g]!, secondRows.loops[h]!];
      return Math.max(a, b, a * b);
    },
  );
  return withFamily(product, { name: 'strong-product', factors: [first, second] });
}

/** The entries of the rows with the diagonal filled. */
function closedEntries(graph: Graph): number {
  return graph.neighbours.length + graph.order - countSelfLoops(graph);
}

/** Returns the graph with a self-loop at every vertex, of weight 1 or its own if that is larger. */
function closed(graph: Graph, { lowerEnd, upperStart, loops }: SplitRows): Graph {
  const offsets = new Uint32Array(graph.order + 1);
  const neighbours = new Uint32Array(closedEntries(graph));
  const weights = graph.weights && new Float64Array(neighbours.length);
  let next = 0;
  const put = (neighbour: number, weight: number): void => {
    neighbours[next] = neighbour;
    if (weights) weights[next] = weight;
    next += 1;
  };
  const putEntries = (start: number, end: number): void => {
    for (let entry = start; entry < end; entry += 1) {
      put(graph.neighbours[entry]!, graph.weights?.[entry] ?? 1);
    }
  };
  for (let vertex = 0; vertex < graph.order; vertex += 1) {
    putEntries(graph.offsets[vertex]!, lowerEnd[vertex]!);
    put(vertex, Math.max(1, loops[vertex]!));
    putEntries(upperStart[vertex]!, graph.offsets[vertex + 1]!);
    offsets[vertex + 1] = next;
  }
  return graphFromSortedRows(offsets, neighbours, weights);
}
