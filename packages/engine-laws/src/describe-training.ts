import { describe, expect, it } from '@jest/globals';
import {
  buildHierarchy,
  createReferenceEngine,
  type Engine,
  type Examples,
  type Hierarchy,
  randomStream,
  smoothings,
  train,
} from '@msann/msann';
import { denseMap, type LayerRecipe, layerMaps, toDense } from '@msann/prolongation';
import type { EngineUnderTest } from './engine-under-test.js';

/** Relative agreement of float32 with float64 after 100 steps, in MSE and in the weights' norm. */
const tolerance = 1e-4;

const sizes = [64, 16, 8, 16, 64];
const depth = 2;

const steps = (recipe: LayerRecipe, size: number, layer: number) =>
  layerMaps(recipe, size, depth, { generator: randomStream(layer, 'shuffle') });
const hierarchyOf = (recipe: LayerRecipe) =>
  buildHierarchy(sizes.map((size, layer) => ({ size, steps: steps(recipe, size, layer) })));

const hierarchies: Readonly<Record<string, Hierarchy>> = {
  'the finest network alone': buildHierarchy(sizes.map((size) => ({ size, steps: [] }))),
  'path maps': hierarchyOf('path'),
  'grid maps': hierarchyOf('grid'),
  'shuffled maps': hierarchyOf('shuffled'),
  'dense maps': buildHierarchy(
    sizes.map((size, layer) => ({
      size,
      steps: steps('grid', size, layer).map((map) => denseMap(toDense(map))),
    })),
  ),
};

/** Smooth bumps on an 8 x 8 grid, at another place in each row. */
const bumps = (count: number): Examples => ({
  count,
  inputs: Float32Array.from({ length: count * 64 }, (_, i) => {
    const [image, pixel] = [Math.floor(i / 64), i % 64];
    const [y, x] = [Math.floor(pixel / 8) - (image % 7), (pixel % 8) - ((3 * image) % 8)];
    return Math.exp(-(x * x + y * y) / 4);
  }),
});

const cases = Object.keys(hierarchies).flatMap((name) =>
  smoothings.map((smoothing) => [name, smoothing] as const),
);

/** Declares tests of whole trainings: as the reference's, and the same bytes for the same seed. */
export function describeTraining<T>({ create }: EngineUnderTest<T>): void {
  const run = async <U>(
    engine: Engine<U>,
    name: string,
    smoothing: (typeof smoothings)[number],
  ) => {
    const progress: number[] = [];
    const result = await train({
      engine,
      hierarchy: hierarchies[name]!,
      training: bumps(50),
      validation: bumps(20),
      // 100 steps or more: cycles of 13 steps at γ = 2, or 100 of the finest network.
      budget: name === 'the finest network alone' ? 1600 : 620,
      cycle: { k: 1, gamma: 2, schedule: 'paper' },
      smoothing,
      batchSize: 16,
      learningRate: 0.002,
      seed: 3,
      onProgress: ({ step }) => progress.push(step),
    });
    await engine.dispose();
    expect(progress.at(-1)).toBeGreaterThanOrEqual(100);
    return result;
  };

  describe('trains as the reference does', () => {
    it.each(cases)('%s, %s', async (name, smoothing) => {
      const expected = await run(createReferenceEngine(), name, smoothing);
      const actual = await run(await create(), name, smoothing);
      expect(actual.history).toHaveLength(expected.history.length);
      expected.history.forEach((row, i) => {
        const other = actual.history[i]!;
        expect({ ...other, seconds: 0, validationMse: 0 }).toEqual({
          ...row,
          seconds: 0,
          validationMse: 0,
        });
        expect(Math.abs(other.validationMse / row.validationMse - 1)).toBeLessThan(tolerance);
      });
      for (const kind of ['weights', 'biases'] as const) {
        expected.network.parameters[kind].forEach((values, layer) => {
          expect(relativeDistance(actual.network.parameters[kind][layer]!, values)).toBeLessThan(
            tolerance,
          );
        });
      }
    });
  });

  it.each(smoothings)('gives the same bytes for the same seed with %s', async (smoothing) => {
    const [first, second] = [
      await run(await create(), 'grid maps', smoothing),
      await run(await create(), 'grid maps', smoothing),
    ];
    expect(second.network).toEqual(first.network);
    expect(second.history.map(({ validationMse }) => validationMse)).toEqual(
      first.history.map(({ validationMse }) => validationMse),
    );
  });
}

function relativeDistance(a: Float32Array, b: Float32Array): number {
  let [difference, norm] = [0, 0];
  b.forEach((value, i) => {
    difference += (a[i]! - value) ** 2;
    norm += value * value;
  });
  return Math.sqrt(difference / norm);
}
