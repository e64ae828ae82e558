import type { Speed, StepTime } from './measure-speed.js';

/** Returns the rate of a step in GFLOP/s, at its best time. */
export function gigaflops({ flops, best }: StepTime): number {
  return flops / best / 1e6;
}

/** Returns the measurements as a table for a terminal. */
export function speedText({ fine, exactCoarse, coarseData, matrixProduct }: Speed): string {
  const row = (name: string, time: StepTime) =>
    [
      name.padEnd(34),
      time.best.toFixed(3).padStart(9),
      time.median.toFixed(3).padStart(9),
      (time.best / fine.best).toFixed(3).padStart(9),
      gigaflops(time).toFixed(1).padStart(9),
    ].join('');
  const coarse = (kind: string, times: readonly StepTime[]) =>
    times.map((time, i) => row(`${kind}, level ${i + 1}`, time));
  return [
    `${' '.repeat(34)}${['best ms', 'median', '/ fine', 'GFLOP/s'].map((title) => title.padStart(9)).join('')}`,
    row('fine step', fine),
    ...coarse('exact coarse step', exactCoarse),
    ...coarse('coarse-data step', coarseData),
    row('matrix product 128 x 1024 x 1024', matrixProduct),
    '',
  ].join('\n');
}
