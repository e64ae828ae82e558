/**
 * A⊕B times a vector: lazily, and as a dense matrix of n² x n² numbers. Reads the build:
 *
 *   pnpm build && node benchmarks/lazy-sum.mjs [--n 149] [--runs 5] [--lazy-only 1000]
 *
 * Every n is measured up to --n, for which the dense matrix takes 8 n⁴ bytes; 149 is the largest that
 * fits in 4 GB. --lazy-only are orders without a dense matrix.
 */
import { parseArgs } from 'node:util';
import { kroneckerSumOperator } from '@msann/kronecker';
import { Matrix } from 'ml-matrix';

const { values: options } = parseArgs({
  options: {
    n: { type: 'string', default: '149' },
    runs: { type: 'string', default: '5' },
    'lazy-only': { type: 'string', default: '200,500,1000' },
  },
});
const largest = Number(options.n);
const runs = Number(options.runs);
const orders = [...new Set([50, 100, largest])].filter((n) => n <= largest);
const lazyOrders = options['lazy-only'].split(',').map(Number).filter(Boolean);

const columns = ['n', 'dense', 'loop s', 'mmul s', 'lazy s', 'GMAC/s', 'loop/lazy', 'mmul/lazy'];
row(columns);
for (const n of orders) {
  const [a, b, x] = problem(n);
  const lazy = measureLazy(a, b, x);
  // One dense matrix at a time.
  const loop = measureLoop(a, b, x, lazy.result);
  const mmul = measureMatrix(a, b, x, lazy.result);
  row([
    n,
    `${((8 * n ** 4) / 1e9).toFixed(2)} GB`,
    both(loop),
    both(mmul),
    both(lazy),
    rate(n, lazy),
    (loop.best / lazy.best).toFixed(0),
    (mmul.best / lazy.best).toFixed(0),
  ]);
}
for (const n of lazyOrders) {
  const lazy = measureLazy(...problem(n));
  row([n, `${((8 * n ** 4) / 1e9).toFixed(0)} GB`, '-', '-', both(lazy), rate(n, lazy), '-', '-']);
}
console.log(`Seconds are best / median, of ${runs} runs where dense. A MAC is x·y + z.`);

function problem(n) {
  // No symmetry, no zeros, no sum that hides an order of factors.
  const factor = (seed) =>
    Matrix.from1DArray(
      n,
      n,
      Float64Array.from({ length: n * n }, (_, index) => Math.sin(seed * (index + 1))),
    );
  const x = Float64Array.from({ length: n * n }, (_, index) => Math.cos(3 * index));
  return [factor(1), factor(2), x];
}

function measureLazy(a, b, x) {
  const operator = kroneckerSumOperator(a, b);
  const seconds = measure(Math.max(5, Math.min(200, Math.ceil(2e9 / a.rows ** 3))), () =>
    operator.matVec(x),
  );
  return { ...seconds, result: operator.matVec(x) };
}

/** One row after another, in one Float64Array. */
function measureLoop(a, b, x, expected) {
  const order = x.length;
  const dense = new Float64Array(order * order);
  eachEntry(a, b, (row, column, value) => {
    dense[row * order + column] += value;
  });
  const result = new Float64Array(order);
  const seconds = measure(runs, () => {
    for (let row = 0; row < order; row += 1) {
      let sum = 0;
      const start = row * order;
      for (let column = 0; column < order; column += 1) sum += dense[start + column] * x[column];
      result[row] = sum;
    }
  });
  requireAgreement('loop', result, expected);
  return seconds;
}

/** ml-matrix's own product with a column vector. */
function measureMatrix(a, b, x, expected) {
  const dense = new Matrix(x.length, x.length);
  eachEntry(a, b, (row, column, value) => {
    dense.set(row, column, dense.get(row, column) + value);
  });
  const vector = Matrix.columnVector(x);
  let result;
  const seconds = measure(runs, () => {
    result = dense.mmul(vector);
  });
  requireAgreement('mmul', result.getColumn(0), expected);
  return seconds;
}

/** Calls back for each term of A⊗I + I⊗B. */
function eachEntry(a, b, add) {
  const n = a.rows;
  for (let i = 0; i < n; i += 1) {
    for (let j = 0; j < n; j += 1) {
      for (let k = 0; k < n; k += 1) {
        add(i * n + k, j * n + k, a.get(i, j));
        add(k * n + i, k * n + j, b.get(i, j));
      }
    }
  }
}

function measure(count, run) {
  const seconds = Array.from({ length: count }, () => {
    const start = performance.now();
    run();
    return (performance.now() - start) / 1000;
  }).sort((first, second) => first - second);
  return { best: seconds[0], median: seconds[Math.floor(count / 2)] };
}

function requireAgreement(name, result, expected) {
  let scale = 0;
  let difference = 0;
  for (let index = 0; index < expected.length; index += 1) {
    scale = Math.max(scale, Math.abs(expected[index]));
    difference = Math.max(difference, Math.abs(result[index] - expected[index]));
  }
  // Not `>`: NaN must not agree.
  if (!(difference <= 1e-12 * scale)) {
    throw new Error(`${name} and lazy differ by ${difference}, of ${scale}`);
  }
}

function both({ best, median }) {
  const digits = best < 0.1 ? 5 : 2;
  return `${best.toFixed(digits)} / ${median.toFixed(digits)}`;
}

function rate(n, { best }) {
  return ((2 * n ** 3) / best / 1e9).toFixed(2);
}

function row(cells) {
  console.log(cells.map((cell, index) => String(cell).padEnd(index < 2 ? 10 : 20)).join(' '));
}
