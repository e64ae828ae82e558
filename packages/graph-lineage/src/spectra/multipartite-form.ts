import { Matrix } from 'ml-matrix';
import { type Block, fillColumn } from './fill-column.js';
import { fillContrasts, singleRows } from './helmert-contrasts.js';
import { numericForm } from './numeric-form.js';
import { type GraphMatrix, mapValues, type SpectralForm } from './spectral-form.js';

/**
 * Returns the form of the complete multipartite graph of those parts, n vertices in all
 * [Brouwer2012]; a star is that of 1 and n - 1, a complete graph that of n parts of 1.
 *
 * D - A has a closed form. A and the normalised Laplacian have one up to the eigenvalues of a
 * matrix whose order is the number of different sizes.
 */
export function multipartiteForm(parts: readonly number[], matrix: GraphMatrix): SpectralForm {
  const n = parts.reduce((sum, size) => sum + size, 0);
  if (matrix === 'adjacency') return scaledAdjacencyForm(parts, n, () => 1);
  // A single part has no edge to normalise by.
  if (matrix === 'laplacian' || parts.length === 1) return contrastForm(parts, n);
  const walk = scaledAdjacencyForm(parts, n, (size) => 1 / Math.sqrt(n - size));
  return mapValues(walk, (value) => 1 - value);
}

/** 0; n on contrasts of parts; n - size on contrasts within a part. */
function contrastForm(parts: readonly number[], n: number): SpectralForm {
  const values = new Float64Array(n).fill(n, 1, parts.length);
  let column = parts.length;
  for (const size of parts) {
    values.fill(n - size, column, column + size - 1);
    column += size - 1;
  }
  return {
    values,
    vectors: () => {
      const matrix = new Matrix(n, n);
      const blocks = blocksOf(parts);
      fillColumn(matrix, 0, { start: 0, size: n }, 1 / Math.sqrt(n));
      fillContrasts(matrix, 1, blocks);
      fillContrastsWithin(matrix, blocks);
      return matrix;
    },
  };
}

/**
 * The form of SAS, S the diagonal matrix that scales the vertices of a part by a function of its
 * size: the eigenvalues of the quotient by the sizes, on vectors that are constant on all parts of
 * a size; -size·scale² on contrasts of parts of one size; 0 on contrasts within a part.
 */
function scaledAdjacencyForm(
  parts: readonly number[],
  n: number,
  scale: (size: number) => number,
): SpectralForm {
  const groups = groupsOf(parts);
  const quotient = numericForm(quotientMatrix(groups, scale));
  const values = new Float64Array(n);
  values.set(quotient.values);
  let column = groups.length;
  for (const { size, blocks } of groups) {
    values.fill(-size * scale(size) ** 2, column, column + blocks.length - 1);
    column += blocks.length - 1;
  }
  return { values, vectors: () => scaledAdjacencyVectors(groups, parts, n, quotient) };
}

/** The parts of one size. */
interface Group {
  readonly size: number;
  readonly blocks: Block[];
}

function groupsOf(parts: readonly number[]): readonly Group[] {
  const groups = new Map<number, Group>();
  for (const block of blocksOf(parts)) {
    const group = groups.get(block.size);
    if (group) group.blocks.push(block);
    else groups.set(block.size, { size: block.size, blocks: [block] });
  }
  return [...groups.values()];
}

/** Entry (i, j) is √(vertices of i · vertices of j) scale_i scale_j, the same part not counted. */
function quotientMatrix(groups: readonly Group[], scale: (size: number) => number): Matrix {
  const roots = groups.map(({ size, blocks }) => Math.sqrt(size * blocks.length) * scale(size));
  const matrix = new Matrix(groups.length, groups.length);
  for (const [i, { size, blocks }] of groups.entries()) {
    for (let j = 0; j < groups.length; j += 1) matrix.set(i, j, roots[i]! * roots[j]!);
    matrix.set(i, i, (blocks.length - 1) * size * scale(size) ** 2);
  }
  return matrix;
}

function scaledAdjacencyVectors(
  groups: readonly Group[],
  parts: readonly number[],
  n: number,
  quotient: SpectralForm,
): Matrix {
  const matrix = new Matrix(n, n);
  const weights = quotient.vectors();
  let column = groups.length;
  for (const [index, { size, blocks }] of groups.entries()) {
    const norm = Math.sqrt(size * blocks.length);
    for (let k = 0; k < groups.length; k += 1) {
      for (const block of blocks) fillColumn(matrix, k, block, weights.get(index, k) / norm);
    }
    fillContrasts(matrix, column, blocks);
    column += blocks.length - 1;
  }
  fillContrastsWithin(matrix, blocksOf(parts));
  return matrix;
}

/** Writes the contrasts within each block into the last columns. */
function fillContrastsWithin(matrix: Matrix, blocks: readonly Block[]): void {
  let column = blocks.length;
  for (const block of blocks) {
    fillContrasts(matrix, column, singleRows(block));
    column += block.size - 1;
  }
}

function blocksOf(parts: readonly number[]): readonly Block[] {
  let start = 0;
  return parts.map((size) => {
    start += size;
    return { start: start - size, size };
  });
}
