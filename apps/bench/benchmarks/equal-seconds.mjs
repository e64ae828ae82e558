/**
 * @file Compares MsANN with the default network at equal seconds, from results folders of `pnpm bench`:
 * `node apps/bench/benchmarks/equal-seconds.mjs FOLDER…`. Prints, in Markdown, each method's seconds to a tenth of its initial MSE and its
 * validation MSE at some times, as means over the seeds; and how MsANN stands against the default network that reaches a
 * tenth first, and against the lowest of all default networks at each time.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const times = [0.5, 1, 2, 5, 10, 20, 40, 60];
/** Times between which the worst ratio is looked for. */
const grid = Array.from({ length: 97 }, (_, i) => 0.5 * 120 ** (i / 96));

function readRuns(folder) {
  return readdirSync(join(folder, 'runs')).map((id) => {
    const path = (name) => join(folder, 'runs', id, name);
    const { learningRate, rmsStart, seed, training } = JSON.parse(
      readFileSync(path('config.json'), 'utf8'),
    );
    const [head, ...lines] = readFileSync(path('history.csv'), 'utf8').trim().split('\n');
    const columns = head.split(',');
    const [seconds, mse] = ['seconds', 'validationMse'].map((name) => columns.indexOf(name));
    const rows = lines.map((line) => line.split(',').map(Number));
    const method =
      training.method === 'default'
        ? `default, ${learningRate / 0.0005} × the paper's rate, from ${rmsStart}`
        : `MsANN, ${training.prolongation}, ${training.smoothing}`;
    return {
      method,
      isDefault: training.method === 'default',
      seed,
      curve: rows.map((row) => ({ seconds: row[seconds], mse: row[mse] })),
    };
  });
}

/** The MSE at a time, log-linear between the rows beside it; after the last row none. */
function at(curve, time) {
  const next = curve.findIndex(({ seconds }) => seconds >= time);
  if (next < 0) return Number.NaN;
  if (next === 0) return curve[0].mse;
  const [a, b] = [curve[next - 1], curve[next]];
  const share = (time - a.seconds) / (b.seconds - a.seconds);
  return a.mse * (b.mse / a.mse) ** share;
}

/** Seconds to a share of the initial MSE. */
function reach(curve, share) {
  const goal = curve[0].mse * share;
  const next = curve.findIndex(({ mse }) => mse <= goal);
  if (next < 0) return Number.NaN;
  const [a, b] = [curve[next - 1], curve[next]];
  return a.seconds + (Math.log(goal / a.mse) / Math.log(b.mse / a.mse)) * (b.seconds - a.seconds);
}

const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
const deviation = (values) =>
  Math.sqrt(
    values.reduce((sum, value) => sum + (value - mean(values)) ** 2, 0) / (values.length - 1),
  );
const spread = (values) =>
  values.length > 1
    ? `${mean(values).toPrecision(3)} ± ${deviation(values).toPrecision(1)}`
    : values[0].toPrecision(3);

const methods = new Map();
for (const run of process.argv.slice(2).flatMap(readRuns)) {
  const own = methods.get(run.method) ?? { ...run, curves: [] };
  own.curves.push(run.curve);
  methods.set(run.method, own);
}
const meanAt = ({ curves }, time) => mean(curves.map((curve) => at(curve, time)));
const tenth = ({ curves }) => curves.map((curve) => reach(curve, 0.1));
const all = [...methods.values()].toSorted((a, b) => mean(tenth(a)) - mean(tenth(b)));
const line = (cells) => `| ${cells.join(' | ')} |`;
console.log(line(['method', 'seeds', 'seconds to a tenth', ...times.map((time) => `${time} s`)]));
console.log(line(['---', '---', '---', ...times.map(() => '---')]));
for (const one of all) {
  console.log(
    line([
      one.method,
      one.curves.length,
      spread(tenth(one)),
      ...times.map((time) => meanAt(one, time).toPrecision(3)),
    ]),
  );
}
const defaults = all.filter(({ isDefault }) => isDefault);
const best = defaults[0];
const lowest = (time) =>
  Math.min(...defaults.map((one) => meanAt(one, time)).filter((value) => !Number.isNaN(value)));
for (const one of all.filter(({ isDefault }) => !isDefault)) {
  const worst = (other) =>
    grid
      .map((time) => ({ time, ratio: meanAt(one, time) / other(time) }))
      .filter(({ ratio }) => !Number.isNaN(ratio))
      .reduce((most, next) => (next.ratio > most.ratio ? next : most));
  const single = worst((time) => meanAt(best, time));
  const envelope = worst(lowest);
  console.log(
    `\n${one.method}: ${(mean(tenth(best)) / mean(tenth(one))).toFixed(1)} times fewer seconds to a tenth than ${best.method}; ` +
      `MSE at most ${single.ratio.toFixed(2)} of its (at ${single.time.toFixed(1)} s), ` +
      `${envelope.ratio.toFixed(2)} of the lowest of all default networks (at ${envelope.time.toFixed(1)} s).`,
  );
}
