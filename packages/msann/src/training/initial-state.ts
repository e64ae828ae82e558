import type { Hierarchy } from '../hierarchy/hierarchy.js';
import { permuteMatrix } from '../hierarchy/labels.js';
import { transferOf } from '../hierarchy/transfer.js';
import { addProlonged } from '../hierarchy/transfer-parameters.js';
import {
  mapParameters,
  parameterList,
  parameterShapes,
  parametersOfList,
} from '../network/parameters.js';
import type { Optimizer } from '../optimizer/optimizer.js';
import { glorotNormal } from '../random/glorot-normal.js';
import { randomStream } from '../random/random-stream.js';
import { elementCount } from '../tensor/element-count.js';
import type { Engine, Program } from '../tensor/engine.js';
import { replicatedProgram, replicatedShape } from '../tensor/replicated-program.js';
import { uploadReplicas } from '../tensor/replicated-values.js';
import type { Shape } from '../tensor/tensor-operations.js';

/** Tensors of a training on an engine: what a checkpoint keeps. */
export interface TrainingState<T> {
  /** The effective parameters, weights first. */
  readonly parameters: readonly T[];
  /** Of each level: its own variables, but for level 0, then the optimiser's states. */
  readonly own: readonly (readonly T[])[];
  /** The mean of the parameters over the last steps, where that is what counts. */
  readonly average?: readonly T[];
  /** Parameters of before, which count in the place of these. */
  readonly kept?: readonly T[];
}

/** Returns the mean of the parameters over the last steps, or the parameters where none is taken. */
export function meanParameters<T>({ parameters, average }: TrainingState<T>): readonly T[] {
  return average ?? parameters;
}

/** Returns the parameters that count. */
export function measuredParameters<T>(state: TrainingState<T>): readonly T[] {
  return state.kept ?? meanParameters(state);
}

/**
 * Returns the state of a new hierarchy: Glorot normal weights and zero biases W_i^l at every level, the effective ones
 * W_i = Σ_l Pro(W_i^l), the optimiser's first states. Weights are drawn in the order of the graphs' nodes, so that one seed
 * gives the same finest weights whatever the maps.
 *
 * @param seeds - of each replica
 * @see paper section 3.4.1; docs/bibliography.md [Glorot2010]
 */
export async function initialState<T>(
  engine: Engine<T>,
  hierarchy: Hierarchy,
  optimizer: Optimizer,
  seeds: readonly number[],
): Promise<TrainingState<T>> {
  const draws = hierarchy.levels.map(({ layerSizes }, level) => {
    const ofSeeds = seeds.map((seed) => levelDraws(hierarchy, level, seed));
    return parameterList(parameterShapes(layerSizes)).map((shape, p) =>
      uploadReplicas(
        engine,
        ofSeeds.map((own) => own[p]!),
        shape,
      ),
    );
  });
  const program = await engine.compile(
    replicatedProgram(effectiveParameters(hierarchy), seeds.length),
  );
  const parameters = await program.run(draws.flat(), []);
  await program.release();
  for (const tensor of draws[0]!) engine.release(tensor);
  return {
    parameters,
    own: hierarchy.levels.map(({ layerSizes }, level) => {
      const shapes = parameterList(parameterShapes(layerSizes)).map((shape) =>
        replicatedShape(shape, seeds.length),
      );
      const states = optimizer.initialState.flatMap((value) =>
        shapes.map((shape) =>
          engine.upload(new Float32Array(elementCount(shape)).fill(value), shape),
        ),
      );
      return level === 0 ? states : [...draws[level]!, ...states];
    }),
  };
}

/** Returns the shapes of a state's tensors. */
export function stateShapes(
  { levels }: Hierarchy,
  optimizer: Optimizer,
  replicas: number,
): TrainingState<Shape> {
  const shapes = levels.map(({ layerSizes }) =>
    parameterList(parameterShapes(layerSizes)).map((shape) => replicatedShape(shape, replicas)),
  );
  return {
    parameters: shapes[0]!,
    own: shapes.map((ofLevel, level) =>
      Array.from(
        { length: Number(level > 0) + optimizer.initialState.length },
        () => ofLevel,
      ).flat(),
    ),
  };
}

/** Returns the program of W_i = Σ_l Pro(W_i^l), whose inputs are the parameters of each level, finest first. */
function effectiveParameters({ levels }: Hierarchy): Program {
  const shapes = levels.map(({ layerSizes }) => parameterList(parameterShapes(layerSizes)));
  return {
    name: 'effective parameters',
    inputs: shapes.flat(),
    stacks: [],
    build(ops, inputs) {
      const count = shapes[0]!.length;
      const own = shapes.map((_, level) =>
        parametersOfList(inputs.slice(level * count, (level + 1) * count)),
      );
      return parameterList(
        own.reduce((effective, parameters, level) => {
          const transfers = levels[level]!.maps.map(transferOf);
          return level === 0 ? effective : addProlonged(ops, effective, parameters, transfers);
        }),
      );
    },
  };
}

/** Returns one level's weights and biases, in the order of the network's units. */
function levelDraws({ levels }: Hierarchy, level: number, seed: number): Float32Array[] {
  const { layerSizes, labels } = levels[level]!;
  const generator = randomStream(seed, `weights of level ${level}`);
  const drawn = mapParameters(parameterShapes(layerSizes), (shape, { kind, i }) => {
    if (kind === 'biases') return new Float32Array(elementCount(shape));
    const [fanIn, fanOut] = [shape[0]!, shape[1]!];
    const values = glorotNormal(generator, fanIn, fanOut);
    return permuteMatrix(values, labels[i]!, labels[i + 1]!);
  });
  return parameterList(drawn);
}
