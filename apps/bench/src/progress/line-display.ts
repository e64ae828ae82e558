import type { Evaluation } from '@msann/msann';
import { durationText } from './duration-text.js';
import { lowestRun } from './lowest-run.js';
import type { ProgressDisplay } from './progress-display.js';
import { workLeft } from './work-left.js';

/** Fraction of an experiment's work between two lines. */
const stride = 0.05;

/**
 * Returns a display of plain lines, for logs and pipes.
 *
 * @param flops - of all runs together
 */
export function lineDisplay(stream: NodeJS.WritableStream, flops: number): ProgressDisplay {
  const work = workLeft(flops);
  const lowest = lowestRun();
  const start = performance.now();
  const write = (line: string) => stream.write(`${line}\n`);
  let next = stride;
  return {
    say: write,
    startRun(name, estimate) {
      const run = work.startRun(estimate);
      let last: Evaluation | undefined;
      write(`${name}: training`);
      return {
        onResume(progress) {
          run.resume(progress.flops);
          while (next <= work.done / work.total) next += stride;
          write(`${name}: resumed at step ${progress.step}`);
        },
        onProgress({ flops: done, cost, level }) {
          run.advance(done);
          const share = work.done / work.total;
          if (share < next) return;
          while (next <= share) next += stride;
          const left = work.secondsLeft((performance.now() - start) / 1000)!;
          write(
            `${String(Math.floor(100 * share)).padStart(3)}%  ${durationText(left)} left  ${name}  cost ${Math.round(cost)}  level ${level}  MSE ${last?.validationMse.toPrecision(4)}`,
          );
        },
        onEvaluation(evaluation) {
          last = evaluation;
        },
        end(finished) {
          run.end();
          if (!finished || last === undefined) return;
          const { validationMse, step, cost, seconds } = last;
          write(
            `${name}: validation MSE ${validationMse.toPrecision(4)} after ${step} steps, cost ${Math.round(cost)}, ${seconds.toFixed(1)} s`,
          );
          const best = lowest.end(name, validationMse);
          if (best !== undefined) write(best);
        },
      };
    },
    stop: () => undefined,
  };
}
