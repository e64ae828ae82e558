import { describe, expect, it } from '@jest/globals';
import { toDense } from '@msann/prolongation';
import { transferOf } from '../../src/hierarchy/transfer.js';
import { addToFineNetwork, coarseNetwork } from '../../src/hierarchy/transfer-parameters.js';
import { referenceOperations as ops, type ReferenceTensor } from '../../src/index.js';
import { mapParameters, parameterList, parameterShapes } from '../../src/network/parameters.js';
import { elementCount } from '../../src/tensor/element-count.js';
import { aggregationHierarchies, denseHierarchies } from '../small-networks.js';

const numbers = (shape: readonly number[], phase = 0): ReferenceTensor =>
  ops.constant(
    Float64Array.from({ length: elementCount(shape) }, (_, i) => Math.sin(3 * i + phase)),
    shape,
  );
const expectClose = (actual: ReferenceTensor, expected: ReferenceTensor) => {
  expect(actual.shape).toEqual(expected.shape);
  expected.values.forEach((value, i) => {
    expect(actual.values[i]).toBeCloseTo(value, 12);
  });
};

const hierarchies = [...aggregationHierarchies, ...denseHierarchies];
const maps = hierarchies.flatMap(([name, { levels }]) =>
  levels.map((level, l) => [`${name}, level ${l}`, level.maps[0]!] as const),
);

describe.each(maps)('the transfer of the map %s', (_name, map) => {
  const transfer = transferOf(map);
  const p = ops.constant(toDense(map).to1DArray(), [map.fineSize, map.coarseSize]);

  it('restricts rows and columns as the matrix does', () => {
    const rows = numbers([map.fineSize, 3]);
    expectClose(transfer.restrict(ops, rows, 0), ops.matMul(p, rows, { transposeA: true }));
    const columns = numbers([3, map.fineSize]);
    expectClose(transfer.restrict(ops, columns, 1), ops.matMul(columns, p));
  });

  it('prolongs rows and columns as the matrix does', () => {
    const rows = numbers([map.coarseSize, 3]);
    expectClose(transfer.prolong(ops, rows, 0), ops.matMul(p, rows));
    const columns = numbers([3, map.coarseSize]);
    expectClose(transfer.prolong(ops, columns, 1), ops.matMul(columns, p, { transposeB: true }));
  });

  it('takes vectors there and back', () => {
    const coarse = numbers([map.coarseSize]);
    expectClose(transfer.restrict(ops, transfer.prolong(ops, coarse, 0), 0), coarse);
  });
});

describe.each(hierarchies)('the coarse networks of the hierarchy %s', (_name, { levels }) => {
  it.each(levels.map((level, l) => [l, level] as const))(
    'of level %d take a change of the coarse network through the fine one unchanged',
    (_l, level) => {
      const transfers = level.maps.map(transferOf);
      const fine = mapParameters(parameterShapes(levels[0]!.layerSizes), (shape) => numbers(shape));
      const change = mapParameters(parameterShapes(level.layerSizes), (shape) => numbers(shape, 1));
      const changed = coarseNetwork(ops, addToFineNetwork(ops, fine, change, transfers), transfers);
      const before = coarseNetwork(ops, fine, transfers);
      parameterList(changed).forEach((tensor, i) => {
        expectClose(tensor, ops.add(parameterList(before)[i]!, parameterList(change)[i]!));
      });
    },
  );
});
