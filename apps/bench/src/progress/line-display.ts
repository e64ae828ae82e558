import type { Evaluation, Progress } from '@msann/msann';
import { durationText } from './duration-text.js';
import type { ProgressDisplay } from './progress-display.js';
import { workLeft } from './work-left.js';

/** Fraction of an experiment's work between two lines. */
const stride = 0.05;

/** Returns a display of plain lines, for logs and pipes. */
export function lineDisplay(
  stream: NodeJS.WritableStream,
  estimates: readonly number[],
): ProgressDisplay {
  const work = workLeft(estimates);
  const start = performance.now();
  const write = (line: string) => stream.write(`${line}\n`);
  let name = '';
  let last: Evaluation | undefined;
  let next = stride;
  return {
    say: write,
    startRun(run) {
      name = run;
      write(`${name}: training`);
    },
    resumeRun({ step, flops }) {
      work.resume(flops);
      while (next <= work.done / work.total) next += stride;
      write(`${name}: resumed at step ${step}`);
    },
    onProgress({ flops, cost, level }: Progress) {
      work.advance(flops);
      const done = work.done / work.total;
      if (done < next) return;
      while (next <= done) next += stride;
      const left = work.secondsLeft((performance.now() - start) / 1000)!;
      write(
        `${String(Math.floor(100 * done)).padStart(3)}%  ${durationText(left)} left  ${name}  cost ${Math.round(cost)}  level ${level}  MSE ${last?.validationMse.toPrecision(4)}`,
      );
    },
    onEvaluation(evaluation) {
      last = evaluation;
    },
    endRun(finished) {
      work.endRun();
      if (finished && last) {
        write(
          `${name}: validation MSE ${last.validationMse.toPrecision(4)} after ${last.step} steps, cost ${Math.round(last.cost)}, ${last.seconds.toFixed(1)} s`,
        );
      }
    },
    stop: () => undefined,
  };
}
