import type { Graph } from '../graph/graph.js';
import { graphFromRows } from '../graph/graph-from-rows.js';

/**
 * Returns the box (Cartesian) product G□H (networkx `cartesian_product`), in O(its edges).
 *
 * Vertex (g, h) is g|H| + h, the factor order of the Kronecker sum: L(G□H) = L(G)⊗I + I⊗L(H).
 * (g, h) and (g', h) are joined where g and g' are, (g, h) and (g, h') where h and h' are, with
 * the factor's weight. If one factor is weighted so is the product, the other's edges weighing 1.
 * Where g and h both have a self-loop, (g, h) has one, of the larger weight: L does not see it, and
 * the product of two unweighted graphs stays unweighted.
 *
 * @see paper sections 3.1 and 5.2
 */
export function boxProduct(first: Graph, second: Graph): Graph {
  const firstLoops = selfLoopWeights(first);
  const secondLoops = selfLoopWeights(second);
  const sharedLoops = countPositive(firstLoops) * countPositive(secondLoops);
  const entries =
    first.neighbours.length * second.order + first.order * second.neighbours.length - sharedLoops;

  const offsets = new Uint32Array(first.order * second.order + 1);
  const rows = new Uint32Array(entries);
  const weights = first.weights || second.weights ? new Float64Array(entries) : undefined;
  let next = 0;
  const put = (vertex: number, weight: number): void => {
    rows[next] = vertex;
    if (weights) weights[next] = weight;
    next += 1;
  };

  for (let g = 0; g < first.order; g += 1) {
    for (let h = 0; h < second.order; h += 1) {
      const vertex = g * second.order + h;
      for (let entry = first.offsets[g]!; entry < first.offsets[g + 1]!; entry += 1) {
        const neighbour = first.neighbours[entry]!;
        if (neighbour !== g) put(neighbour * second.order + h, first.weights?.[entry] ?? 1);
      }
      for (let entry = second.offsets[h]!; entry < second.offsets[h + 1]!; entry += 1) {
        const neighbour = second.neighbours[entry]!;
        if (neighbour !== h) put(g * second.order + neighbour, second.weights?.[entry] ?? 1);
      }
      const loop = Math.max(firstLoops[g]!, secondLoops[h]!);
      if (loop > 0) put(vertex, loop);
      offsets[vertex + 1] = next;
    }
  }
  return graphFromRows(offsets, rows, weights);
}

/** The diagonal of A: 0 where a vertex has no self-loop. */
function selfLoopWeights({ order, offsets, neighbours, weights }: Graph): Float64Array {
  const loops = new Float64Array(order);
  for (let row = 0; row < order; row += 1) {
    for (let entry = offsets[row]!; entry < offsets[row + 1]!; entry += 1) {
      if (neighbours[entry] === row) loops[row] = weights?.[entry] ?? 1;
    }
  }
  return loops;
}

function countPositive(values: Float64Array): number {
  return values.reduce((count, value) => count + (value > 0 ? 1 : 0), 0);
}
