import { describe, expect, it } from '@jest/globals';
import {
  denseMap,
  identityMap,
  layerMaps,
  type ProlongationMap,
  toDense,
} from '@msann/prolongation';
import { poolScale } from '../../src/hierarchy/pool-scale.js';
import { transferOf } from '../../src/hierarchy/transfer.js';
import { addProlonged, coarseNetwork } from '../../src/hierarchy/transfer-parameters.js';
import {
  type Activation,
  buildHierarchy,
  referenceOperations as ops,
  type ReferenceTensor,
} from '../../src/index.js';
import { forward } from '../../src/network/forward.js';
import { mapParameters, parameterShapes } from '../../src/network/parameters.js';

/** Float64 identities: a few dozen roundings of numbers of size 1. */
const tolerance = 1e-12;

const keep = (size: number) => [identityMap(size), identityMap(size)];
const late = (size: number) => [identityMap(size), ...layerMaps('path', size, 1)];
const early = (size: number) => [...layerMaps('path', size, 1), identityMap(size / 2)];
const layers: readonly (readonly [number, readonly ProlongationMap[]])[] = [
  [16, layerMaps('grid', 16, 2)],
  [12, late(12)],
  [6, keep(6)],
  [8, early(8)],
  [3, keep(3)],
];
const dense = (steps: readonly ProlongationMap[]) => steps.map((map) => denseMap(toDense(map)));

const numbers = (shape: readonly number[]): ReferenceTensor =>
  ops.constant(
    Float64Array.from({ length: shape.reduce((a, b) => a * b) }, (_, i) => Math.sin(7 * i + 1)),
    shape,
  );

const functions: readonly (readonly [Activation, Activation])[] = [
  ['sigmoid', 'softmax'],
  ['tanh', 'sigmoid'],
  ['relu', 'identity'],
  ['softplus', 'softmax'],
];

describe.each([false, true])('layers that coarsen and layers that do not, dense: %p', (isDense) => {
  it.each(functions)(
    'make coarse networks that compute what the fine one does on what is equal in each aggregate: %s, %s',
    (inner, output) => {
      const hierarchy = buildHierarchy(
        layers.map(([size, steps], i) => ({
          size,
          steps: isDense ? dense(steps) : steps,
          ...(i > 0 && { activation: i === 4 ? output : inner }),
        })),
      );
      const { activations } = hierarchy;
      expect(activations).toEqual([inner, inner, inner, output]);
      expect(hierarchy.levels.map(({ layerSizes }) => layerSizes)).toEqual([
        [16, 12, 6, 8, 3],
        [8, 12, 6, 4, 3],
        [4, 6, 6, 4, 3],
      ]);
      const zero = mapParameters(parameterShapes([16, 12, 6, 8, 3]), (shape) =>
        ops.scale(numbers(shape), 0),
      );
      for (const { maps, layerSizes } of hierarchy.levels) {
        const transfers = maps.map(transferOf);
        const own = mapParameters(parameterShapes(layerSizes), numbers);
        const fine = addProlonged(ops, zero, own, transfers);
        const pooledInputs = numbers([5, layerSizes[0]!]);
        const inputs = ops.scale(
          transfers[0]!.prolong(ops, pooledInputs, 1),
          1 / poolScale(transfers[0]!),
        );
        const expected = forward(ops, fine, activations, inputs);
        const coarse = coarseNetwork(ops, fine, transfers);
        forward(ops, coarse, activations, pooledInputs).forEach(({ values }, i) => {
          const transfer = transfers[i + 1]!;
          const pooled = ops.scale(
            transfer.restrict(ops, expected[i]!.values, 1),
            poolScale(transfer),
          );
          values.values.forEach((value, at) => {
            expect(Math.abs(value - pooled.values[at]!)).toBeLessThan(tolerance);
          });
        });
      }
    },
  );
});
