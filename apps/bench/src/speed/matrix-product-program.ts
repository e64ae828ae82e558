import type { Program } from '@msann/msann';

/** Rows and columns of the square factor. */
const matrixProductSize = 1024;

const rows = 128;

/** Products of a `[128, 1024]` and a `[1024, 1024]` matrix in a row: what the engine can do at best. */
export const matrixProductProgram: Program = {
  name: 'matrix product',
  inputs: [
    [rows, matrixProductSize],
    [matrixProductSize, matrixProductSize],
  ],
  stacks: [[rows, matrixProductSize]],
  build: (ops, [start, right], stacks) =>
    ops.scan([start!], stacks, (_, [left]) => [ops.matMul(left!, right!)]),
};
