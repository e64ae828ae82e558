/**
 * @file The distance matrix of the 64×64 grid, beside scipy's in the same run where a Python with scipy is
 * given: processes take turns, so that a slow moment touches all alike, and must agree on the matrix.
 *
 *     pnpm build && node packages/graph-lineage/benchmarks/distances.mjs [--python PATH] [--turns 5]
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distanceMatrix, edges, graphFromEdges, grid } from '@msann/graph-lineage';

const SIDE = 64;
/** Matrices a process makes, one after another; the first one's time holds the compiler's. */
const REPETITIONS = 3;
const CASES = ['product', 'edges', 'weighted'];

const { values: options } = parseArgs({
  options: {
    python: { type: 'string' },
    turns: { type: 'string', default: '5' },
    once: { type: 'string' },
  },
});
if (options.once === undefined) compare();
else process.stdout.write(JSON.stringify(measured(graphOf(options.once))));

function graphOf(name) {
  const product = grid([SIDE, SIDE]);
  if (name === 'product') return product;
  const list = [...edges(product)];
  if (name === 'edges') return graphFromEdges(product.order, list);
  // As in scipy_distances.py: lengths without a pattern, multiples of 1/1024 so that sums are exact.
  const weights = list.map(([u, v]) => 1 + ((7919 * u + 104729 * v) % 1024) / 1024);
  return graphFromEdges(product.order, list, { weights });
}

function measured(graph) {
  const seconds = [];
  let sum = 0;
  for (let repetition = 0; repetition < REPETITIONS; repetition++) {
    const start = performance.now();
    const matrix = distanceMatrix(graph);
    seconds.push((performance.now() - start) / 1000);
    if (repetition === 0) sum = matrix.sum();
  }
  return { seconds, sum };
}

function compare() {
  const here = (path) => fileURLToPath(new URL(path, import.meta.url));
  for (const name of CASES) {
    const contestants = {
      'graph-lineage': [process.execPath, here('distances.mjs'), '--once', name],
      ...(options.python && {
        scipy: [
          options.python,
          here('scipy_distances.py'),
          String(SIDE),
          String(REPETITIONS),
          name,
        ],
      }),
    };
    const seconds = Object.fromEntries(Object.keys(contestants).map((key) => [key, []]));
    const sums = new Set();
    for (let turn = 0; turn < Number(options.turns); turn++) {
      for (const [key, [file, ...args]] of Object.entries(contestants)) {
        const result = JSON.parse(execFileSync(file, args, { encoding: 'utf8' }));
        seconds[key].push(...result.seconds);
        sums.add(result.sum);
      }
    }
    if (sums.size > 1)
      throw new Error(`${name}: the matrices differ, sums ${[...sums].join(', ')}`);
    report(name, seconds);
  }
}

function report(name, seconds) {
  const sorted = (key) => seconds[key].toSorted((a, b) => a - b);
  const best = (key) => sorted(key)[0];
  const median = (key) => sorted(key)[seconds[key].length >> 1];
  for (const key of Object.keys(seconds)) {
    const ratios = [best, median].map((of) => (of(key) / of('graph-lineage')).toFixed(2));
    console.log(
      `${name.padEnd(9)} ${key.padEnd(14)} best ${best(key).toFixed(3)} s, median ${median(key).toFixed(3)} s, / graph-lineage ${ratios.join(' and ')}`,
    );
  }
}
