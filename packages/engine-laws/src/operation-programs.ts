import type { Program } from '@msann/msann';

const inputs = [[3, 4], [4], [3, 1], []];
const stacks = [[2, 2]];

type Build = Program['build'];

/** One array as a row, a column and a vector. */
const fourValues = Float64Array.of(1, -2, 3, -4);

const builds: Readonly<Record<string, Build>> = {
  matMul: (ops, [m, row, column]) => [
    ops.matMul(m!, ops.reshape(row!, [4, 1])),
    ops.add(ops.matMul(column!, ops.reshape(row!, [1, 4])), row!),
  ],
  'matMul of transposes, scaled': (ops, [m]) => [
    ops.matMul(m!, m!, { transposeA: true, scale: 0.5 }),
    ops.matMul(m!, m!, { transposeB: true, scale: -2 }),
  ],
  'matMul of stacks, of a stack and a matrix': (ops, [m]) => {
    const [stack, matrix] = [ops.reshape(m!, [3, 2, 2]), ops.reshape(m!, [6, 2])];
    const four = ops.gather(matrix, Uint32Array.of(0, 1), 0);
    return [
      ops.matMul(stack, stack),
      ops.matMul(stack, stack, { transposeA: true, scale: 3 }),
      ops.matMul(stack, stack, { transposeB: true, scale: -0.5 }),
      ops.matMul(stack, four),
      ops.matMul(four, stack, { transposeB: true }),
      ops.matMul(matrix, stack),
    ];
  },
  'add, broadcasting rows, columns and scalars': (ops, [m, row, column, scalar]) => [
    ops.add(m!, row!),
    ops.add(column!, m!),
    ops.add(m!, scalar!),
    ops.add(column!, row!),
  ],
  subtract: (ops, [m, row]) => [ops.subtract(row!, m!)],
  multiply: (ops, [m, , column]) => [ops.multiply(m!, column!)],
  divide: (ops, [m, row, column, scalar]) => [
    ops.divide(m!, scalar!),
    ops.divide(row!, column!),
    ops.divide(row!, ops.affine(ops.multiply(m!, m!), 1, 0.5)),
  ],
  'squareRoot, also of 0': (ops, [m]) => [ops.squareRoot(ops.relu(m!))],
  scale: (ops, [m]) => [ops.scale(m!, -3)],
  affine: (ops, [m, row]) => [ops.affine(m!, -3, 0.25), ops.affine(row!, 0.5, 1e-10)],
  'sigmoid, also far from 0': (ops, [m]) => [ops.sigmoid(ops.scale(m!, 50))],
  'tanh, also far from 0': (ops, [m]) => [ops.tanh(m!), ops.tanh(ops.scale(m!, 50))],
  'relu and its step, also at 0': (ops, [m, row]) => [
    ops.relu(m!),
    ops.step(m!),
    ops.step(ops.relu(m!)),
    ops.step(ops.subtract(row!, row!)),
  ],
  'softplus, also far from 0': (ops, [m]) => [ops.softplus(m!), ops.softplus(ops.scale(m!, 200))],
  'softmax of rows, also of large numbers': (ops, [m, row]) => [
    ops.softmax(m!),
    ops.softmax(ops.scale(m!, 200)),
    ops.softmax(row!),
    ops.softmax(ops.reshape(m!, [2, 3, 2])),
  ],
  'logSumExp of rows, also of large numbers': (ops, [m, row]) => [
    ops.logSumExp(m!),
    ops.logSumExp(ops.scale(m!, 200)),
    ops.logSumExp(row!),
    ops.logSumExp(ops.reshape(m!, [2, 3, 2])),
  ],
  'functions of rows of a gradient': (ops, [m, row]) => {
    const product = ops.matMul(m!, ops.add(m!, row!), { transposeA: true });
    return [
      ops.softmax(product),
      ops.logSumExp(product),
      ops.tanh(product),
      ops.step(product),
      ops.divide(product, ops.softplus(product)),
    ];
  },
  'sum over either axis': (ops, [m]) => [
    ops.sum(m!, 0),
    ops.sum(m!, 1),
    ops.sum(ops.sum(m!, 0), 0),
    ops.sum(ops.reshape(m!, [2, 3, 2]), 0),
    ops.sum(ops.reshape(m!, [2, 3, 2]), 2),
    ops.sum(ops.reshape(m!, [1, 2, 3, 2]), 1),
    ops.sum(ops.reshape(m!, [2, 1, 3, 2]), 2),
  ],
  'reshape to higher ranks': (ops, [m]) => [ops.sum(ops.reshape(m!, [3, 2, 2]), 1)],
  'gather along either axis': (ops, [m]) => [
    ops.gather(m!, Uint32Array.of(2, 0, 2, 1), 0),
    ops.gather(m!, Uint32Array.of(3, 1), 1),
    ops.gather(ops.reshape(m!, [3, 2, 2]), Uint32Array.of(1, 1, 0), 2),
  ],
  'broadcasting over two split axes': (ops, [m, row]) => [
    ops.add(ops.reshape(m!, [1, 3, 2, 2]), ops.reshape(row!, [2, 1, 1, 2])),
    ops.add(ops.reshape(m!, [1, 1, 3, 2, 2]), ops.reshape(row!, [2, 1, 1, 1, 2])),
  ],
  constant: (ops, [m]) => [ops.add(m!, ops.constant([1, 2, 3, 4], [4]))],
  'a constant in several shapes': (ops, [m]) => [
    ops.add(m!, ops.constant(fourValues, [4])),
    ops.matMul(m!, ops.constant(fourValues, [4, 1])),
    ops.multiply(ops.constant(fourValues, [4, 1]), ops.constant(fourValues, [1, 4])),
  ],
  'an input as an output, and one tensor twice': (ops, [m, row]) => {
    const twice = ops.scale(row!, 2);
    return [m!, twice, twice];
  },
  scan: (ops, [, , , scalar], [stack]) =>
    ops.scan([ops.reshape(scalar!, [1, 1]), scalar!], [stack!], ([x, count], [slice]) => [
      ops.add(ops.scale(x!, 0.5), ops.sum(ops.reshape(slice!, [4, 1]), 0)),
      ops.affine(count!, 1, 1),
    ]),
  'scan that keeps, swaps and repeats tensors': (ops, [m, row], [stack]) => {
    const outer = ops.sum(m!, 0);
    const state = [row!, outer, outer, outer];
    return ops.scan(state, [stack!], ([a, b, , d], [slice]) => {
      const sum = ops.add(a!, ops.reshape(slice!, [4]));
      return [b!, sum, sum, d!];
    });
  },
  'scan that reads a tensor from outside': (ops, [m, row], [stack]) => {
    const outer = ops.sum(m!, 0);
    return ops.scan([row!], [stack!], ([x], [slice]) => [
      ops.add(ops.multiply(x!, outer), ops.reshape(slice!, [4])),
    ]);
  },
};

/** One program an operation, on inputs `[3, 4]`, `[4]`, `[3, 1]`, `[]` and a stack of `[2, 2]`. */
export const operationPrograms: readonly Program[] = Object.entries(builds).map(
  ([name, build]) => ({ name, inputs, stacks, build }),
);
