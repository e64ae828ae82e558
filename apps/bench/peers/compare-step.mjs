/**
 * @file Compares the fine step of engines with PyTorch's in one run: processes take turns, so that a slow moment touches all alike.
 *
 * Usage, after `pnpm build`: node apps/bench/peers/compare-step.mjs <threads> <turns> <python> [engine ...]
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const [threads, turns, python, ...engines] = process.argv.slice(2);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const contestants = {
  pytorch: [python, here('pytorch_step.py'), threads],
  ...Object.fromEntries(
    (engines.length > 0 ? engines : ['onnx']).map((engine) => [
      engine,
      [
        process.execPath,
        here('../dist/cli.js'),
        'doctor',
        '--engine',
        engine,
        '--threads',
        threads,
        '--json',
      ],
    ]),
  ),
};
const times = Object.fromEntries(Object.keys(contestants).map((name) => [name, []]));
for (let turn = 0; turn < Number(turns); turn++) {
  for (const [name, [file, ...args]] of Object.entries(contestants)) {
    const output = execFileSync(file, args, {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    times[name].push(JSON.parse(output).fineStepMs);
  }
}
const sorted = (name) => times[name].toSorted((a, b) => a - b);
const best = (name) => sorted(name)[0];
const median = (name) => sorted(name)[Math.floor(Number(turns) / 2)];
for (const name of Object.keys(contestants)) {
  const ratios = [best, median].map((of) => (of(name) / of('pytorch')).toFixed(2));
  console.log(
    `${name.padEnd(10)} best ${best(name).toFixed(2)} ms  median of bests ${median(name).toFixed(2)} ms  / pytorch ${ratios.join(' and ')}`,
  );
}
