import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import { allButFirst, type DistanceForm } from './distance-form.js';
import { type Block, writeBlock, writeContrasts } from './helmert-contrasts.js';
import { numericDistanceForm } from './numeric-distance-form.js';

/**
 * Returns the form of the complete multipartite graph of those parts; a star is that of 1 and n - 1,
 * a complete graph that of n parts of 1.
 *
 * Vertices of a part are 2 apart, others 1: T = J - 2I + J_1 ⊕ J_2 ⊕ ..., J all ones of the size of
 * a part. So T is -2 on contrasts within a part and size - 2 on contrasts of parts of one size; the
 * rest, vectors that are constant on all parts of a size, is a matrix of the order of the number of
 * different sizes.
 */
export function multipartiteDistanceForm(parts: readonly number[]): DistanceForm {
  const groups = groupsOf(parts);
  const order = parts.reduce((sum, size) => sum + size, 0);
  const quotient = numericDistanceForm(quotientMatrix(groups));
  const values = new Float64Array(order).fill(-2);
  values.set(quotient.values);
  let column = groups.length;
  for (const { size, blocks } of groups) {
    values.fill(size - 2, column, column + blocks.length - 1);
    column += blocks.length - 1;
  }
  return {
    values,
    sumsToZero: allButFirst(order, groups.length),
    vectors: () => multipartiteVectors(groups, order, quotient.vectors()),
  };
}

/** The parts of one size. */
interface Group {
  readonly size: number;
  readonly blocks: readonly Block[];
}

function groupsOf(parts: readonly number[]): readonly Group[] {
  let start = 0;
  const blocks = parts.map((size) => {
    start += size;
    return { start: start - size, size };
  });
  return [...new Set(parts)].map((size) => ({
    size,
    blocks: blocks.filter((block) => block.size === size),
  }));
}

/** Entry (i, j) is √(vertices of i · vertices of j), and on the diagonal size - 2 more. */
function quotientMatrix(groups: readonly Group[]): Matrix {
  const roots = groups.map(({ size, blocks }) => Math.sqrt(size * blocks.length));
  const matrix = new Matrix(roots.map((first) => roots.map((second) => first * second)));
  for (const [index, { size, blocks }] of groups.entries()) {
    matrix.set(index, index, size * blocks.length + size - 2);
  }
  return matrix;
}

function multipartiteVectors(groups: readonly Group[], order: number, quotient: Matrix): Matrix {
  const matrix = new Matrix(order, order);
  const rows = matrixRows(matrix);
  let column = groups.length;
  for (const [index, { size, blocks }] of groups.entries()) {
    const norm = Math.sqrt(size * blocks.length);
    for (let k = 0; k < groups.length; k += 1) {
      for (const block of blocks) writeBlock(rows, k, block, quotient.get(index, k) / norm);
    }
    writeContrasts(rows, column, blocks);
    column += blocks.length - 1;
  }
  for (const block of groups.flatMap(({ blocks }) => blocks)) {
    writeContrasts(rows, column, singleRows(block));
    column += block.size - 1;
  }
  return matrix;
}

/** Returns each row of a block as a block of its own. */
function singleRows({ start, size }: Block): readonly Block[] {
  return Array.from({ length: size }, (_, row) => ({ start: start + row, size: 1 }));
}
