import { Matrix } from 'ml-matrix';
import type { Graph } from '../../src/graph/graph.js';

/** Returns the distances by Floyd and Warshall's three loops: the oracle. */
export function floydWarshall({ order, offsets, neighbours, weights }: Graph): Matrix {
  const matrix = new Matrix(order, order).fill(Infinity);
  for (let u = 0; u < order; u += 1) {
    for (let entry = offsets[u]!; entry < offsets[u + 1]!; entry += 1) {
      matrix.set(u, neighbours[entry]!, weights?.[entry] ?? 1);
    }
    matrix.set(u, u, 0);
  }
  for (let middle = 0; middle < order; middle += 1) {
    for (let u = 0; u < order; u += 1) {
      for (let v = 0; v < order; v += 1) {
        const detour = matrix.get(u, middle) + matrix.get(middle, v);
        if (detour < matrix.get(u, v)) matrix.set(u, v, detour);
      }
    }
  }
  return matrix;
}
