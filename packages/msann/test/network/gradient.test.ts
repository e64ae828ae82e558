import { describe, expect, it } from '@jest/globals';
import { transferOf } from '../../src/hierarchy/transfer.js';
import { addProlonged } from '../../src/hierarchy/transfer-parameters.js';
import { referenceOperations as ops, type ReferenceTensor } from '../../src/index.js';
import { forward } from '../../src/network/forward.js';
import { meanSquaredErrorGradient } from '../../src/network/mean-squared-error-gradient.js';
import {
  mapParameters,
  type Parameters,
  parameterList,
  parameterShapes,
} from '../../src/network/parameters.js';
import { glorotNormal } from '../../src/random/glorot-normal.js';
import { randomStream } from '../../src/random/random-stream.js';
import { aggregationHierarchies, denseHierarchies, waves } from '../small-networks.js';

/** Central differences with step 1e-5 in float64: truncation 1e-10, rounding 1e-11. */
const tolerance = 1e-8;
const step = 1e-5;

function randomParameters(layerSizes: readonly number[]): Parameters<ReferenceTensor> {
  const generator = randomStream(4, 'test');
  return mapParameters(parameterShapes(layerSizes), (shape) =>
    ops.constant(glorotNormal(generator, shape[0]!, shape[1] ?? 1), shape),
  );
}

function meanSquaredError(
  parameters: Parameters<ReferenceTensor>,
  x: ReferenceTensor,
  t: ReferenceTensor,
) {
  const y = forward(ops, parameters, x).at(-1)!;
  return y.values.reduce((sum, value, i) => sum + (value - t.values[i]!) ** 2, 0) / y.values.length;
}

const cases = [...aggregationHierarchies, ...denseHierarchies].flatMap(([name, hierarchy]) =>
  hierarchy.levels.map((level, l) => ({ name, l, hierarchy, level })),
);

describe.each(cases)('the gradient at level $l of the hierarchy $name', ({ hierarchy, level }) => {
  const finest = hierarchy.levels[0]!.layerSizes;
  const transfers = level.maps.map(transferOf);
  const parameters = randomParameters(finest);
  const { inputs } = waves(6);
  const x = ops.constant(inputs, [6, 16]);
  const t = ops.constant(inputs.toReversed(), [6, 16]);
  const restrict = (values: ReferenceTensor, layer: number) =>
    transfers[layer]!.restrict(ops, values, 1);
  const gradient = meanSquaredErrorGradient(ops, parameters, { inputs: x, targets: t }, restrict);

  it('equals finite differences in the level’s own variables', () => {
    const shapes = parameterList(parameterShapes(level.layerSizes));
    parameterList(gradient).forEach((g, p) => {
      expect(g.shape).toEqual(shapes[p]);
      // Every variable of the small ones, a spread of the large.
      const stride = Math.max(1, Math.floor(g.values.length / 12));
      for (let element = 0; element < g.values.length; element += stride) {
        const moved = (by: number) => {
          let position = 0;
          const change = mapParameters(parameterShapes(level.layerSizes), (shape) => {
            const values = new Float64Array(shape.reduce((a, b) => a * b, 1));
            if (position++ === p) values[element] = by;
            return { shape, values };
          });
          return meanSquaredError(addProlonged(ops, parameters, change, transfers), x, t);
        };
        const difference = (moved(step) - moved(-step)) / (2 * step);
        expect(Math.abs(g.values[element]! - difference)).toBeLessThan(tolerance);
      }
    });
  });

  it('is the restriction of the finest gradient', () => {
    const fine = meanSquaredErrorGradient(ops, parameters, { inputs: x, targets: t }, (v) => v);
    const restricted = mapParameters(fine, (g, { kind, i }) => {
      const rows = kind === 'weights' ? transfers[i]!.restrict(ops, g, 0) : g;
      return transfers[i + 1]!.restrict(ops, rows, kind === 'weights' ? 1 : 0);
    });
    parameterList(restricted).forEach((expected, p) => {
      const actual = parameterList(gradient)[p]!;
      expected.values.forEach((value, i) => {
        expect(actual.values[i]).toBeCloseTo(value, 14);
      });
    });
  });
});
