import {
  buildHierarchy,
  countFlops,
  type Engine,
  type Smoothing,
  visitsProgram,
} from '@msann/msann';
import { layerMaps } from '@msann/prolongation';
import { matrixProductProgram } from './matrix-product-program.js';
import { programTimer } from './program-timer.js';

/** Durations of one step in milliseconds, over the rounds of a measurement. */
export interface StepTime {
  readonly name: string;
  readonly best: number;
  readonly median: number;
  /** Floating-point operations of one step. */
  readonly flops: number;
}

/** What {@link measureSpeed} found. */
export interface Speed {
  readonly fine: StepTime;
  /** Levels 1, 2, …: steps with fine data. */
  readonly exactCoarse: readonly StepTime[];
  /** Levels 1, 2, …: steps of the coarse networks on pooled data. */
  readonly coarseData: readonly StepTime[];
  readonly matrixProduct: StepTime;
}

/** Options of {@link measureSpeed}. */
export interface SpeedOptions {
  /** Units of each layer. */
  readonly network: readonly number[];
  readonly depth: number;
  readonly batchSize: number;
  /** Times that everything is measured, in turn, so that a slow moment touches all alike. */
  readonly rounds: number;
  /** Steps of one timed visit. */
  readonly stepsPerVisit: number;
}

/** Measures the time of a step of each kind at each level on an engine. */
export async function measureSpeed<T>(engine: Engine<T>, options: SpeedOptions): Promise<Speed> {
  const { network, depth, batchSize, rounds, stepsPerVisit } = options;
  const hierarchy = buildHierarchy(
    network.map((size) => ({ size, steps: layerMaps('path', size, depth) })),
  );
  const visit = (level: number, smoothing: Smoothing) =>
    visitsProgram({ hierarchy, levels: [level], smoothing, batchSize, autoencoder: true });
  const levels = Array.from({ length: depth }, (_, i) => i + 1);
  const programs = [
    visit(0, 'fine-data'),
    ...levels.map((level) => visit(level, 'fine-data')),
    ...levels.map((level) => visit(level, 'coarse-data')),
    matrixProductProgram,
  ];
  const timers: (() => Promise<number>)[] = [];
  for (const program of programs) timers.push(await programTimer(engine, program, stepsPerVisit));
  for (const time of timers) await time(); // the first run of each allocates its memory
  const durations: number[][] = programs.map(() => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, time] of timers.entries()) durations[i]!.push(await time());
  }
  const times = programs.map((program, i): StepTime => {
    const sorted = durations[i]!.toSorted((a, b) => a - b);
    return {
      name: program.name,
      best: sorted[0]!,
      median: sorted[Math.floor(sorted.length / 2)]!,
      flops: countFlops(program).perSlice,
    };
  });
  return {
    fine: times[0]!,
    exactCoarse: times.slice(1, depth + 1),
    coarseData: times.slice(depth + 1, -1),
    matrixProduct: times.at(-1)!,
  };
}
