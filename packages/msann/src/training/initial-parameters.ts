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
import { glorotNormal } from '../random/glorot-normal.js';
import { randomStream } from '../random/random-stream.js';
import { elementCount } from '../tensor/element-count.js';
import type { Engine, Program } from '../tensor/engine.js';
import { replicatedProgram } from '../tensor/replicated-program.js';
import { uploadReplicas } from '../tensor/replicated-values.js';

/**
 * Returns the effective parameters of a new hierarchy, W_i = Σ_l Pro(W_i^l): Glorot normal weights and zero
 * biases at every level. They are drawn in the order of the graphs' nodes, so that one seed gives the
 * same finest weights whatever the maps.
 *
 * @param seeds - of each replica
 * @see paper section 3.4.1; docs/bibliography.md [Glorot2010]
 */
export async function initialParameters<T>(
  engine: Engine<T>,
  hierarchy: Hierarchy,
  seeds: readonly number[],
): Promise<T[]> {
  const shapes = hierarchy.levels.map(({ layerSizes }) =>
    parameterList(parameterShapes(layerSizes)),
  );
  const draws = seeds.map((seed) =>
    hierarchy.levels.flatMap((_, level) => levelDraws(hierarchy, level, seed)),
  );
  const own: Program = {
    name: 'initial parameters',
    inputs: shapes.flat(),
    stacks: [],
    build(ops, inputs) {
      const count = shapes[0]!.length;
      const levels = shapes.map((_, level) =>
        parametersOfList(inputs.slice(level * count, (level + 1) * count)),
      );
      return parameterList(
        levels.slice(1).reduce((effective, parameters, index) => {
          const transfers = hierarchy.levels[index + 1]!.maps.map(transferOf);
          return addProlonged(ops, effective, parameters, transfers);
        }, levels[0]!),
      );
    },
  };
  const program = await engine.compile(replicatedProgram(own, seeds.length));
  const uploaded = own.inputs.map((shape, i) =>
    uploadReplicas(
      engine,
      draws.map((draw) => draw[i]!),
      shape,
    ),
  );
  const effective = await program.run(uploaded, []);
  await program.release();
  for (const tensor of uploaded) engine.release(tensor);
  return [...effective];
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
