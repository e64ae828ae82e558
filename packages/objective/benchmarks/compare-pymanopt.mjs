/**
 * Compares `optimalProlongation` with Pymanopt's trust regions from the same start, [I; 0], one thread
 * each, in turns in one run. Prints E, seconds and their ratios.
 *
 *     node packages/objective/benchmarks/compare-pymanopt.mjs --python PATH [--case "path 32 -> 64"]
 *
 * Needs the built packages and a Python with pymanopt.
 */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { distanceMatrix, grid, laplacian, path } from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import { optimalProlongation } from '../dist/index.js';

const { values: options } = parseArgs({
  options: { python: { type: 'string', default: 'python3' }, case: { type: 'string' } },
});

const cases = [
  { name: 'path 8 -> 16', coarse: path(8), fine: path(16), s: 0.5, beta: 1 / 4 },
  { name: 'grid 3x3 -> 6x6', coarse: grid([3, 3]), fine: grid([6, 6]), s: 0.5, beta: 1 / 8 },
  { name: 'path 32 -> 64', coarse: path(32), fine: path(64), s: 0.5, beta: 1 / 4 },
  { name: 'grid 6x6 -> 12x12', coarse: grid([6, 6]), fine: grid([12, 12]), s: 0.5, beta: 1 / 8 },
];

function pymanopt({ coarse, fine, s, beta }) {
  const script = fileURLToPath(new URL('./pymanopt_trust_regions.py', import.meta.url));
  const given = {
    L1: laplacian(coarse),
    T1: distanceMatrix(coarse),
    L2: laplacian(fine),
    T2: distanceMatrix(fine),
  };
  const input = JSON.stringify({
    ...Object.fromEntries(
      Object.entries(given).map(([name, matrix]) => [name, matrix.to2DArray()]),
    ),
    s,
    beta,
  });
  const env = { ...process.env, OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1' };
  const run = spawnSync(options.python, [script], { input, env, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(run.stderr || String(run.error));
  return JSON.parse(run.stdout);
}

function ours({ coarse, fine, s, beta }) {
  const initial = Matrix.eye(fine.order, coarse.order);
  return optimalProlongation(coarse, fine, { s, beta, initial, method: 'trust-regions' });
}

// The first call compiles; it is not timed, as imports in Python are not.
ours(cases[0]);
for (const one of cases) {
  if (options.case !== undefined && options.case !== one.name) continue;
  const here = ours(one);
  const there = pymanopt(one);
  console.log(`${one.name}, s = ${one.s}, β = ${one.beta}`);
  console.log(
    `  here      E ${here.E}  gradient ${here.gradientNorm.toExponential(1)}  ${here.seconds.toFixed(3)} s  ${here.status}`,
  );
  console.log(
    `  Pymanopt  E ${there.cost}  gradient ${there.gradientNorm.toExponential(1)}  ${there.seconds.toFixed(3)} s  ${there.criterion}`,
  );
  console.log(
    `  ratios    E here / there ${(here.E / there.cost).toFixed(9)}, seconds there / here ${(there.seconds / here.seconds).toFixed(1)}`,
  );
}
