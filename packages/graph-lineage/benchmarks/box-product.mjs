/**
 * @file The box product of two paths with a million vertices: seconds, and how much memory the process
 * takes more at its peak. Each repetition is a process of its own.
 *
 *     pnpm build && node packages/graph-lineage/benchmarks/box-product.mjs
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { boxProduct, path } from '@msann/graph-lineage';

const SIDE = 1000;
const REPETITIONS = 9;

if (process.argv[2] === '--once') {
  process.stdout.write(JSON.stringify(measured()));
} else {
  const file = fileURLToPath(import.meta.url);
  const runs = Array.from({ length: REPETITIONS }, () =>
    JSON.parse(execFileSync(process.execPath, [file, '--once'], { encoding: 'utf8' })),
  );
  const { order, size } = runs[0];
  console.log(`path(${SIDE}) □ path(${SIDE}): ${order} vertices, ${size} edges`);
  for (const [name, unit, decimals] of [
    ['seconds', 's', 3],
    ['megabytes', 'MB', 0],
  ]) {
    const values = runs.map((run) => run[name]).toSorted((a, b) => a - b);
    const [best, median] = [values[0], values[REPETITIONS >> 1]];
    console.log(
      `${name}: best ${best.toFixed(decimals)} ${unit}, median ${median.toFixed(decimals)} ${unit}`,
    );
  }
}

function measured() {
  const before = process.resourceUsage().maxRSS;
  const start = performance.now();
  const graph = boxProduct(path(SIDE), path(SIDE));
  const seconds = (performance.now() - start) / 1000;
  const megabytes = (process.resourceUsage().maxRSS - before) / 1024;
  return { seconds, megabytes, order: graph.order, size: graph.size };
}
