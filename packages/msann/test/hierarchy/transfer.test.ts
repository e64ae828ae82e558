import { describe, expect, it } from '@jest/globals';
import {
  blockAveraging,
  kroneckerMap,
  linearInterpolation,
  type ProlongationMap,
  toDense,
  trigonometricInterpolation,
} from '@msann/prolongation';
import { transferOf } from '../../src/hierarchy/transfer.js';
import {
  addProlonged,
  coarseNetwork,
  ownChanges,
} from '../../src/hierarchy/transfer-parameters.js';
import { referenceOperations as ops, type ReferenceTensor } from '../../src/index.js';
import { mapParameters, parameterList, parameterShapes } from '../../src/network/parameters.js';
import { elementCount } from '../../src/tensor/element-count.js';
import { aggregationHierarchies, denseHierarchies } from '../small-networks.js';

const numbers = (shape: readonly number[], phase = 0): ReferenceTensor =>
  ops.constant(
    Float64Array.from({ length: elementCount(shape) }, (_, i) => Math.sin(3 * i + phase)),
    shape,
  );
/** Largest difference of two tensors' values, infinite where the shapes differ. */
const distance = (a: ReferenceTensor, b: ReferenceTensor) =>
  a.shape.join() === b.shape.join()
    ? a.values.reduce((worst, value, i) => Math.max(worst, Math.abs(value - b.values[i]!)), 0)
    : Number.POSITIVE_INFINITY;
/** Float64 identities: a few dozen roundings of numbers of size 1. */
const tolerance = 1e-12;

const hierarchies = [...aggregationHierarchies, ...denseHierarchies];
const waves = trigonometricInterpolation(2, 4);
const maps: (readonly [string, ProlongationMap])[] = [
  ...hierarchies.flatMap(([name, { levels }]) =>
    levels.map((level, l) => [`${name}, level ${l}`, level.maps[0]!] as const),
  ),
  ['waves on a torus', kroneckerMap(waves, waves)],
  ['runs and hats', kroneckerMap(blockAveraging(2, 5), linearInterpolation(3, 6))],
  ['three axes', kroneckerMap(waves, blockAveraging(1, 2), trigonometricInterpolation(3, 4))],
];

describe.each(maps)('the transfer of the map %s', (_name, map) => {
  const transfer = transferOf(map);
  const p = ops.constant(toDense(map).to1DArray(), [map.fineSize, map.coarseSize]);

  it('restricts rows and columns as the matrix does', () => {
    const rows = numbers([map.fineSize, 3]);
    expect(
      distance(transfer.restrict(ops, rows, 0), ops.matMul(p, rows, { transposeA: true })),
    ).toBeLessThan(tolerance);
    const columns = numbers([3, map.fineSize]);
    expect(distance(transfer.restrict(ops, columns, 1), ops.matMul(columns, p))).toBeLessThan(
      tolerance,
    );
  });

  it('prolongs rows and columns as the matrix does', () => {
    const rows = numbers([map.coarseSize, 3]);
    expect(distance(transfer.prolong(ops, rows, 0), ops.matMul(p, rows))).toBeLessThan(tolerance);
    const columns = numbers([3, map.coarseSize]);
    expect(
      distance(transfer.prolong(ops, columns, 1), ops.matMul(columns, p, { transposeB: true })),
    ).toBeLessThan(tolerance);
  });

  it('restricts and prolongs the axis in the middle of three', () => {
    const fine = numbers([2, map.fineSize, 3]);
    const coarse = transfer.restrict(ops, fine, 1);
    expect(coarse.shape).toEqual([2, map.coarseSize, 3]);
    for (const bank of [0, 1]) {
      const rows = (x: ReferenceTensor) =>
        ops.reshape(ops.gather(x, Uint32Array.of(bank), 0), x.shape.slice(1));
      const byMatrix = ops.matMul(p, rows(fine), { transposeA: true });
      expect(distance(rows(coarse), byMatrix)).toBeLessThan(tolerance);
      const prolonged = rows(transfer.prolong(ops, coarse, 1));
      expect(distance(prolonged, ops.matMul(p, rows(coarse)))).toBeLessThan(tolerance);
    }
  });

  it('takes vectors there and back', () => {
    const coarse = numbers([map.coarseSize]);
    expect(
      distance(transfer.restrict(ops, transfer.prolong(ops, coarse, 0), 0), coarse),
    ).toBeLessThan(tolerance);
  });
});

describe.each(hierarchies)('the coarse networks of the hierarchy %s', (_name, { levels }) => {
  it.each(levels.map((level, l) => [l, level] as const))(
    'of level %d take a change of the coarse network through the fine one unchanged',
    (_l, level) => {
      const transfers = level.maps.map(transferOf);
      const fine = mapParameters(parameterShapes(levels[0]!.layerSizes), (shape) => numbers(shape));
      const change = mapParameters(parameterShapes(level.layerSizes), (shape) => numbers(shape, 1));
      const changed = coarseNetwork(
        ops,
        addProlonged(ops, fine, ownChanges(ops, change, transfers), transfers),
        transfers,
      );
      const before = coarseNetwork(ops, fine, transfers);
      parameterList(changed).forEach((tensor, i) => {
        expect(
          distance(tensor, ops.add(parameterList(before)[i]!, parameterList(change)[i]!)),
        ).toBeLessThan(tolerance);
      });
    },
  );
});
