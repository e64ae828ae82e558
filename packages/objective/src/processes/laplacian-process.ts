import { type Graph, sparseLaplacian } from '@msann/graph-lineage';
import type { ProcessMatrix } from './process-matrix.js';

/** Returns diffusion on a graph, L = A - D: O(|V| + |E|) a vector. */
export function laplacianProcess(graph: Graph): ProcessMatrix {
  const { rows: size, offsets, indices, values } = sparseLaplacian(graph);
  return {
    size,
    addAlong: (factor, x, left, right, out) => {
      for (let a = 0; a < left; a += 1) {
        const block = a * size;
        for (let i = 0; i < size; i += 1) {
          const end = offsets[i + 1]!;
          if (right === 1) {
            let sum = 0;
            for (let entry = offsets[i]!; entry < end; entry += 1) {
              sum += values[entry]! * x[block + indices[entry]!]!;
            }
            out[block + i]! += factor * sum;
            continue;
          }
          const to = (block + i) * right;
          for (let entry = offsets[i]!; entry < end; entry += 1) {
            const value = factor * values[entry]!;
            const from = (block + indices[entry]!) * right;
            for (let c = 0; c < right; c += 1) out[to + c]! += value * x[from + c]!;
          }
        }
      }
    },
  };
}
