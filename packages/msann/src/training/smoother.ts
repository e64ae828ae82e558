import type { Loss } from '../network/loss.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import type { Visit } from '../schedule/msann-cycle.js';
import type { Piece } from '../schedule/timetable.js';
import { countFlops } from '../tensor/count-flops.js';
import type { CompiledProgram, Program } from '../tensor/engine.js';
import { replicatedProgram, replicatedShape } from '../tensor/replicated-program.js';
import { averageProgram } from './average-program.js';
import { heldState } from './held-state.js';
import { meanParameters, type TrainingState } from './initial-state.js';
import { shrinkProgram } from './shrink-program.js';
import { type VisitFeedsOptions, visitFeeds } from './visit-feeds.js';
import { changedLevels, visitedLevels, visitsProgram } from './visits-program.js';

/** The state of the replicas of a training on an engine, and the visits that change it. */
export interface Smoother<T> {
  /** Where the training stands. */
  readonly state: TrainingState<T>;
  /** Values that one step of all replicas at a level takes from the data. */
  readonly batchValues: (level: number) => number;
  /** Returns the floating-point operations of visits of one replica. */
  readonly flops: (visits: readonly Visit[]) => number;
  /** Makes a piece in one call of the engine; returns its seconds, batches included, compiling not. */
  readonly smooth: (piece: SmoothedPiece) => Promise<number>;
  /** Takes the last piece back, which must have been on trial, but for the optimiser's states. */
  readonly undo: () => void;
  /** Keeps the parameters, or their mean where that is taken. */
  readonly keep: () => void;
  /** Goes on from the kept parameters times a factor; there is no mean of steps then. */
  readonly restart: (factor: number) => Promise<void>;
  /** Frees the kept parameters. */
  readonly forget: () => void;
  /** Passes by the batches and rates of a piece that was made before. */
  readonly skip: (piece: SmoothedPiece) => void;
  /** Frees the state and the programs. */
  readonly release: () => Promise<void>;
}

/** What a smoother reads of a piece. */
type SmoothedPiece = Pick<Piece, 'visits' | 'rateFactors' | 'averageShare' | 'onTrial'>;

/** Options of {@link createSmoother}. */
export interface SmootherOptions<T> extends VisitFeedsOptions<T> {
  readonly simultaneous: boolean;
  readonly loss: Loss;
  readonly optimizer: Optimizer;
  /** Where the training begins; the smoother releases its tensors. */
  readonly state: TrainingState<T>;
}

/** Returns the state at the start of a training; programs are compiled as visits first ask for them. */
export function createSmoother<T>(options: SmootherOptions<T>): Smoother<T> {
  const { engine, hierarchy, simultaneous, batchSizes } = options;
  const replicas = options.orders.length;
  const feeds = visitFeeds(options);
  const { autoencoder } = feeds;
  const programOf = (levels: readonly number[]) =>
    visitsProgram({ ...options, levels, batchSize: batchSizes, autoencoder });
  const work = hierarchy.levels.map((_, level) => countFlops(programOf([level])));
  const compiled = new Map<string, CompiledProgram<T>>();
  const compile = async (key: string, program: () => Program): Promise<CompiledProgram<T>> => {
    const known =
      compiled.get(key) ?? (await engine.compile(replicatedProgram(program(), replicas)));
    compiled.set(key, known);
    return known;
  };
  /** Runs a program whose last input is one number for all replicas. */
  const runWith = async (
    program: Program,
    tensors: readonly T[],
    value: number,
  ): Promise<readonly T[]> => {
    const { run } = await compile(program.name, () => program);
    const numbers = new Float32Array(replicas).fill(value);
    const scalar = engine.upload(numbers, replicatedShape([], replicas));
    const result = await run([...tensors, scalar], []);
    engine.release(scalar);
    return result;
  };
  const averaging = averageProgram(hierarchy);
  const held = heldState(engine, options.state);
  /** Moves the mean of the steps of a visit towards the parameters. */
  const average = async (share: number): Promise<void> => {
    const { state } = held;
    const next = await runWith(averaging, [...meanParameters(state), ...state.parameters], share);
    held.become({ ...state, average: next }, held.before);
  };
  return {
    get state() {
      return held.state;
    },
    batchValues: feeds.batchValues,
    flops: (visits) =>
      visits.reduce(
        (sum, { level, steps }) => sum + work[level]!.once + steps * work[level]!.perSlice,
        0,
      ),
    async smooth(piece) {
      const levels = piece.visits.map(({ level }) => level);
      const program = await compile(levels.join(), () => programOf(levels));
      if (piece.averageShare !== undefined) await compile(averaging.name, () => averaging);
      const changed = visitedLevels(
        levels.flatMap((level) => changedLevels(hierarchy, level, simultaneous)),
      );

      const start = performance.now();
      const { state } = held;
      const stacks = feeds.take(piece);
      const inputs = [...state.parameters, ...changed.flatMap((level) => state.own[level]!)];
      const next = await program.run(
        [...inputs, ...stacks.flatMap(({ fine }) => fine)],
        stacks.flatMap(({ batches, scalars }) => [...batches, ...scalars]),
      );
      feeds.release(stacks);
      const count = state.parameters.length;
      let used = count;
      const own = [...state.own];
      for (const level of changed) {
        own[level] = next.slice(used, (used += own[level]!.length));
      }
      const after = { ...state, parameters: next.slice(0, count), own };
      held.become(after, piece.onTrial ? state : undefined);
      if (piece.averageShare !== undefined) await average(piece.averageShare);
      return (performance.now() - start) / 1000;
    },
    undo() {
      const { state, before } = held;
      if (before === undefined) throw new RangeError('undo: need a last piece on trial, got none');
      const own = state.own.map((now, level) => {
        const variables = variablesOf(before, level);
        return [...variables, ...now.slice(variables.length)];
      });
      held.become({ ...state, parameters: before.parameters, own });
    },
    keep() {
      held.become({ ...held.state, kept: meanParameters(held.state) });
    },
    async restart(factor) {
      const { kept, own } = held.state;
      if (kept === undefined) throw new RangeError('restart: need kept parameters, got none');
      const smaller = await runWith(shrinkProgram(hierarchy), kept, factor);
      held.become({ parameters: smaller, own, kept });
    },
    forget() {
      const { kept: _kept, ...rest } = held.state;
      held.become(rest);
    },
    skip: feeds.skip,
    async release() {
      for (const program of compiled.values()) await program.release();
      held.release();
    },
  };
}

/** The variables of a level, of which level 0 has none of its own. */
function variablesOf<T>({ parameters, own }: TrainingState<T>, level: number): readonly T[] {
  return level === 0 ? [] : own[level]!.slice(0, parameters.length);
}
