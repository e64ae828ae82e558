import { describe, expect, it } from '@jest/globals';
import {
  createReferenceEngine,
  elementCount,
  type ReferenceTensor,
  smoothings,
  visitsProgram,
} from '../../src/index.js';
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

describe.each(smoothings)('visitsProgram with %s', (smoothing) => {
  const compile = (levels: readonly number[]) => {
    const program = visitsProgram({ hierarchy, levels, smoothing, batchSize, autoencoder: true });
    return engine.compile(program).then(({ run }) => ({ program, run }));
  };

  it('of several visits does what the programs of each do in turn', async () => {
    const levels = [0, 2, 1, 2, 0];
    const { program, run } = await compile(levels);
    const inputs = program.inputs.map(numbers);
    const stacks = program.stacks.map((shape, visit) => numbers([visit + 1, ...shape], visit));

    let parameters: readonly ReferenceTensor[] = inputs.slice(0, parameterTensors);
    const own = new Map(
      visitedLevels(levels).map((level, place) => {
        const start = parameterTensors + place * (parameterTensors + 1);
        return [level, inputs.slice(start, start + parameterTensors + 1)];
      }),
    );
    for (const [visit, level] of levels.entries()) {
      const { run: runOne } = await compile([level]);
      const state = own.get(level)!;
      const next = await runOne([...parameters, ...state], [stacks[visit]!]);
      parameters = next.slice(0, parameterTensors);
      own.set(level, [...next.slice(parameterTensors), state.at(-1)!]);
    }
    const inTurn = [...parameters, ...[...own.values()].flatMap((state) => state.slice(0, -1))];
    expect(await run(inputs, stacks)).toEqual(inTurn);
  });

  it('feeds a level with its own data or the finest', async () => {
    const { program } = await compile([0, 1, 2]);
    expect(program.stacks.map(([, units]) => units)).toEqual(
      smoothing === 'coarse-data' ? [16, 8, 4] : [16, 16, 16],
    );
  });
});
