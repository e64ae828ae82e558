import { Presets, SingleBar } from 'cli-progress';
import { durationText } from './duration-text.js';
import { lowestRun } from './lowest-run.js';
import type { ProgressDisplay } from './progress-display.js';
import { workLeft } from './work-left.js';

/** Milliseconds between two drawings of the bar. */
const interval = 100;

/**
 * Returns a display with one progress bar for a whole experiment, on a terminal. It names the run that was heard of last.
 *
 * @param flops - of all runs together
 */
export function terminalDisplay(stream: NodeJS.WritableStream, flops: number): ProgressDisplay {
  const work = workLeft(flops);
  const lowest = lowestRun();
  const bar = new SingleBar(
    {
      stream,
      format: '{bar} {percentage}%  {left}  {name}  level {level}  MSE {mse}',
      barsize: 24,
      hideCursor: true,
      clearOnComplete: true,
      stopOnComplete: false,
      autopadding: true,
      fps: 1000 / interval,
    },
    Presets.shades_classic,
  );
  let shown = { name: '', level: 0, mse: '…', left: '' };
  let start = 0;
  let drawn = false;
  const draw = (run: Omit<typeof shown, 'left'>) => {
    const left = work.secondsLeft((performance.now() - start) / 1000);
    shown = { ...run, left: left === undefined ? 'starting' : `${durationText(left)} left` };
    bar.update(work.done / work.total, shown);
  };
  const say = (line: string) => {
    if (drawn) bar.stop();
    stream.write(`${line}\n`);
    if (drawn) bar.start(1, work.done / work.total, shown);
  };
  return {
    say,
    startRun(name, estimate) {
      const run = work.startRun(estimate);
      const own = { name, level: 0, mse: '…' };
      let mse = Number.NaN;
      if (drawn) {
        draw(own);
      } else {
        start = performance.now();
        shown = { ...own, left: 'starting' };
        bar.start(1, 0, shown);
        drawn = true;
      }
      return {
        onResume({ step, level, flops: done }) {
          own.level = level;
          run.resume(done);
          say(`${name}: resumed at step ${step}`);
        },
        onProgress({ level, flops: done }) {
          own.level = level;
          run.advance(done);
          draw(own);
        },
        onEvaluation({ validationMse }) {
          mse = validationMse;
          own.mse = validationMse.toPrecision(4);
          draw(own);
        },
        end(finished) {
          run.end();
          draw(own);
          const best = finished ? lowest.end(name, mse) : undefined;
          if (best !== undefined) say(best);
        },
      };
    },
    stop() {
      if (drawn) bar.stop();
      drawn = false;
    },
  };
}
