/**
 * @file Compares, at s = 1/2, the matching of eigenvectors of distances by both terms, trust regions from it, and trust regions from
 * all starts: E and seconds. From the built package: `node benchmarks/joint-matching.mjs`.
 */
import { grid, path } from '@msann/graph-lineage';
import {
  jointMatchingProlongation,
  optimalProlongation,
  prolongationObjective,
} from '@msann/objective';

const pairs = /** @type {const} */ ([
  ['path 12 -> 24', path(12), path(24)],
  ['path 32 -> 64', path(32), path(64)],
  ['grid 4x4 -> 8x8', grid([4, 4]), grid([8, 8])],
  ['grid 6x6 -> 12x12', grid([6, 6]), grid([12, 12])],
]);

function timed(work) {
  const start = performance.now();
  const result = work();
  return [result, ((performance.now() - start) / 1000).toFixed(3)];
}

console.log('pair | joint matching | trust regions from it | from all starts, as E and seconds');
for (const [name, coarse, fine] of pairs) {
  const { cost } = prolongationObjective(coarse, fine);
  jointMatchingProlongation(coarse, fine); // once before, so that nothing is compiled while it is timed
  const [{ P }, matched] = timed(() => jointMatchingProlongation(coarse, fine));
  const [one, fromIt] = timed(() => optimalProlongation(coarse, fine, { initial: P }));
  const [all, fromAll] = timed(() => optimalProlongation(coarse, fine));
  const text = (E, seconds) => `${E.toFixed(6)} ${seconds}`;
  console.log(
    `${name} | ${text(cost(P), matched)} | ${text(one.E, fromIt)} | ${text(all.E, fromAll)}`,
  );
}
