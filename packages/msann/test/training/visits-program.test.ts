import { describe, expect, it } from '@jest/globals';
import { transferOf } from '../../src/hierarchy/transfer.js';
import { addProlonged } from '../../src/hierarchy/transfer-parameters.js';
import {
  adam,
  createReferenceEngine,
  elementCount,
  type Optimizer,
  referenceOperations as ops,
  type ReferenceTensor,
  rmsProp,
  sgd,
  smoothings,
  visitsProgram,
} from '../../src/index.js';
import { parameterList, parametersOfList } from '../../src/network/parameters.js';
import { visitedLevels } from '../../src/training/visits-program.js';
import { aggregationHierarchies } from '../small-networks.js';

const engine = createReferenceEngine();
const hierarchy = aggregationHierarchies[1]![1];
const batchSize = 3;
const parameterTensors = 6;

const numbers = (shape: readonly number[], phase: number) =>
  engine.upload(
    Float32Array.from({ length: elementCount(shape) }, (_, i) => (1 + Math.sin(i + phase)) / 2),
    shape,
  );

const optimizers: readonly Optimizer[] = [rmsProp(), adam(), sgd()];
const cases = smoothings.flatMap((smoothing) =>
  optimizers.map((optimizer) => ({ smoothing, optimizer, name: optimizer.name })),
);

describe.each(cases)('visitsProgram with $smoothing and $name', ({ smoothing, optimizer }) => {
  // A level's own variables, but for level 0, and the optimiser's states.
  const ownTensors = (level: number) =>
    parameterTensors * (Number(level > 0) + optimizer.initialState.length);
  const compile = (levels: readonly number[]) => {
    const autoencoder = true;
    const program = visitsProgram({
      hierarchy,
      levels,
      smoothing,
      batchSize,
      autoencoder,
      optimizer,
    });
    return engine.compile(program).then(({ run }) => ({ program, run }));
  };

  it('of several visits does what the programs of each do in turn', async () => {
    const levels = [0, 2, 1, 2, 0];
    const { program, run } = await compile(levels);
    const inputs = program.inputs.map(numbers);
    // Two stacks a visit: the examples and the rates.
    const stacks = program.stacks.map((shape, i) => numbers([Math.floor(i / 2) + 1, ...shape], i));

    let parameters: readonly ReferenceTensor[] = inputs.slice(0, parameterTensors);
    let start = parameterTensors;
    const own = new Map(
      visitedLevels(levels).map((level) => [
        level,
        inputs.slice(start, (start += ownTensors(level))),
      ]),
    );
    for (const [visit, level] of levels.entries()) {
      const { run: runOne } = await compile([level]);
      const next = await runOne(
        [...parameters, ...own.get(level)!],
        stacks.slice(2 * visit, 2 * visit + 2),
      );
      parameters = next.slice(0, parameterTensors);
      own.set(level, next.slice(parameterTensors));
    }
    expect(await run(inputs, stacks)).toEqual([...parameters, ...[...own.values()].flat()]);
  });

  it.each([1, 2])(
    'changes the effective parameters by Pro of what it changes at level %d',
    async (level) => {
      const { program, run } = await compile([level]);
      const inputs = program.inputs.map(numbers);
      const outputs = await run(
        inputs,
        program.stacks.map((shape, i) => numbers([4, ...shape], i)),
      );
      const change = (tensors: number) =>
        parametersOfList(
          Array.from({ length: parameterTensors }, (_, p) =>
            ops.subtract(outputs[tensors + p]!, inputs[tensors + p]!),
          ),
        );
      const zero = parametersOfList(
        inputs.slice(0, parameterTensors).map((x) => ops.subtract(x, x)),
      );
      const transfers = hierarchy.levels[level]!.maps.map(transferOf);
      const prolonged = addProlonged(ops, zero, change(parameterTensors), transfers);
      parameterList(change(0)).forEach((tensor, p) => {
        tensor.values.forEach((value, i) => {
          // Float64 sums of numbers of size 1.
          expect(parameterList(prolonged)[p]!.values[i]).toBeCloseTo(value, 12);
        });
      });
    },
  );

  it('feeds a level with its own data or the finest', async () => {
    const { program } = await compile([0, 1, 2]);
    const examples = program.stacks.filter(({ length }) => length > 0);
    expect(examples.map(([, units]) => units)).toEqual(
      smoothing === 'coarse-data' ? [16, 8, 4] : [16, 16, 16],
    );
  });
});
