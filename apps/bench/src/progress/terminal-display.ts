import { Presets, SingleBar } from 'cli-progress';
import { durationText } from './duration-text.js';
import type { ProgressDisplay } from './progress-display.js';
import { workLeft } from './work-left.js';

/** Milliseconds between two drawings of the bar. */
const interval = 100;

/** Returns a display with one progress bar for a whole experiment, on a terminal. */
export function terminalDisplay(
  stream: NodeJS.WritableStream,
  estimates: readonly number[],
): ProgressDisplay {
  const work = workLeft(estimates);
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
  const shown = { name: '', level: 0, mse: '…', left: '' };
  let start = 0;
  let drawn = false;
  const draw = () => {
    const left = work.secondsLeft((performance.now() - start) / 1000);
    shown.left = left === undefined ? 'starting' : `${durationText(left)} left`;
    bar.update(work.done / work.total, { ...shown });
  };
  const say = (line: string) => {
    if (drawn) bar.stop();
    stream.write(`${line}\n`);
    if (drawn) bar.start(1, work.done / work.total, { ...shown });
  };
  return {
    say,
    startRun(name) {
      if (!drawn) start = performance.now();
      Object.assign(shown, { name, level: 0, mse: '…' });
      if (drawn) draw();
      else bar.start(1, 0, { ...shown, left: 'starting' });
      drawn = true;
    },
    resumeRun({ step, level, flops }) {
      shown.level = level;
      work.resume(flops);
      say(`${shown.name}: resumed at step ${step}`);
    },
    onProgress({ level, flops }) {
      shown.level = level;
      work.advance(flops);
      draw();
    },
    onEvaluation({ validationMse }) {
      shown.mse = validationMse.toPrecision(4);
      draw();
    },
    endRun() {
      work.endRun();
      draw();
    },
    stop() {
      if (drawn) bar.stop();
      drawn = false;
    },
  };
}
