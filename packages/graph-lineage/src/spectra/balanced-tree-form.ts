import { Matrix } from 'ml-matrix';
import { fillColumn } from './fill-column.js';
import { helmertContrast } from './helmert-contrasts.js';
import { numericForm } from './numeric-form.js';
import { pathForm } from './path-form.js';
import { type GraphMatrix, mapValues, type SpectralForm } from './spectral-form.js';

/**
 * Returns the form of a tree whose vertices above the leaves have r = `branching` >= 2 children, by
 * tridiagonal matrices with a row for each depth [Rojo2005].
 *
 * A vector that is constant on each depth is in the space of the matrix of all depths; one that is
 * constant on each depth below a vertex's children, times a contrast of these children, in that of
 * the depths below the vertex. A's matrices are √r times a path's and so have closed forms; those
 * of the Laplacians, of order <= height + 1, are left to the eigensolver.
 */
export function balancedTreeForm(
  branching: number,
  height: number,
  matrix: GraphMatrix,
): SpectralForm {
  const chains = Array.from({ length: height + 1 }, (_, top) =>
    chainForm(branching, height, matrix, top),
  );
  const order = firstOfDepth(branching, height + 1);
  const values = new Float64Array(order);
  values.set(chains[0]!.values);
  let next = height + 1;
  for (let depth = 0; depth < height; depth += 1) {
    const below = chains[depth + 1]!.values;
    for (let copy = 0; copy < (branching - 1) * branching ** depth; copy += 1) {
      values.set(below, next);
      next += below.length;
    }
  }
  return { values, vectors: () => treeVectors(branching, height, chains) };
}

/** The matrix of the depths from `top` on, as to unit vectors that are constant on each depth. */
function chainForm(
  branching: number,
  height: number,
  matrix: GraphMatrix,
  top: number,
): SpectralForm {
  const length = height + 1 - top;
  const root = Math.sqrt(branching);
  if (matrix === 'adjacency') {
    return mapValues(pathForm(length, 'adjacency'), (value) => root * value);
  }
  const degree = (depth: number): number => (depth > 0 ? 1 : 0) + (depth < height ? branching : 0);
  const tridiagonal = new Matrix(length, length);
  for (let row = 0; row < length; row += 1) {
    const depth = top + row;
    const normalised = matrix === 'normalised';
    tridiagonal.set(row, row, normalised ? 1 : degree(depth));
    if (row === 0) continue;
    const entry = normalised ? -root / Math.sqrt(degree(depth - 1) * degree(depth)) : -root;
    tridiagonal.set(row, row - 1, entry);
    tridiagonal.set(row - 1, row, entry);
  }
  return numericForm(tridiagonal);
}

/** The columns in the order of the values: of a depth vertex by vertex, and contrast by contrast. */
function treeVectors(branching: number, height: number, chains: readonly SpectralForm[]): Matrix {
  const order = firstOfDepth(branching, height + 1);
  const matrix = new Matrix(order, order);
  let column = 0;
  /** Writes the vectors of a chain on the subtree of a vertex, from a column on. */
  const putSubtree = (vertex: number, chain: Matrix, factor: number): void => {
    for (let level = 0; level < chain.rows; level += 1) {
      const size = branching ** level;
      const start = vertex * size + firstOfDepth(branching, level);
      for (let k = 0; k < chain.columns; k += 1) {
        const value = (factor * chain.get(level, k)) / Math.sqrt(size);
        fillColumn(matrix, column + k, { start, size }, value);
      }
    }
  };

  putSubtree(0, chains[0]!.vectors(), 1);
  column += height + 1;
  for (let depth = 0; depth < height; depth += 1) {
    const chain = chains[depth + 1]!.vectors();
    const first = firstOfDepth(branching, depth);
    for (let vertex = first; vertex < first + branching ** depth; vertex += 1) {
      for (let child = 1; child < branching; child += 1) {
        const [before, at] = helmertContrast(child, 1);
        for (let other = 0; other <= child; other += 1) {
          putSubtree(branching * vertex + 1 + other, chain, other < child ? before : at);
        }
        column += chain.columns;
      }
    }
  }
  return matrix;
}

/** The vertices above a depth: 1 + r + ... + r^(depth - 1). */
function firstOfDepth(branching: number, depth: number): number {
  return (branching ** depth - 1) / (branching - 1);
}
