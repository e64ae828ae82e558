import { describe, expect, it } from '@jest/globals';
import { transferOf } from '../../src/hierarchy/transfer.js';
import { addProlonged } from '../../src/hierarchy/transfer-parameters.js';
import {
  glorotNormal,
  referenceOperations as ops,
  type ReferenceTensor,
  randomStream,
} from '../../src/index.js';
import { forward } from '../../src/network/forward.js';
import { lossGradients, type NetworkFunctions } from '../../src/network/loss-gradients.js';
import {
  mapParameters,
  type Parameters,
  parameterList,
  parameterShapes,
} from '../../src/network/parameters.js';
import { aggregationHierarchies, denseHierarchies, waves } from '../small-networks.js';
import { lossOf, networkFunctions, targetsFor } from './network-functions.js';

/** Central differences with step 1e-5 in float64: truncation 1e-10, rounding 1e-11 of losses of size 1. */
const tolerance = 1e-8;
const step = 1e-5;
/** Sums of a few hundred products of numbers of size 1 in another order. */
const exact = 1e-12;

const rows = 6;
const x = ops.constant(waves(rows).inputs, [rows, 16]);

function randomParameters(layerSizes: readonly number[]): Parameters<ReferenceTensor> {
  const generator = randomStream(4, 'test');
  return mapParameters(parameterShapes(layerSizes), (shape) =>
    ops.constant(glorotNormal(generator, shape[0]!, shape[1] ?? 1), shape),
  );
}

/** Hierarchies on which all functions are differentiated numerically: folds, and dense products of unequal aggregates. */
const thorough = ['grid', 'unequal, dense'];

const cases = [...aggregationHierarchies, ...denseHierarchies].flatMap(([name, hierarchy]) =>
  hierarchy.levels.map((level, l) => ({ name, l, hierarchy, level })),
);

describe.each(cases)(
  'the gradient at level $l of the hierarchy $name',
  ({ name, hierarchy, level }) => {
    const finest = hierarchy.levels[0]!.layerSizes;
    const transfers = level.maps.map(transferOf);
    const parameters = randomParameters(finest);
    const restrict = (values: ReferenceTensor, layer: number) =>
      transfers[layer]!.restrict(ops, values, 1);
    const gradients = (functions: NetworkFunctions) => {
      const batch = { inputs: x, targets: targetsFor(functions.loss, [rows, 16]) };
      const [fine, own] = lossGradients(ops, functions, parameters, batch, [(v) => v, restrict]);
      return { fine: fine!, own: own!, targets: batch.targets };
    };

    it.each(thorough.includes(name) ? networkFunctions : networkFunctions.slice(0, 3))(
      'equals finite differences in the level’s own variables: %s',
      (_name, functions) => {
        const { own, targets } = gradients(functions);
        const shapes = parameterList(parameterShapes(level.layerSizes));
        parameterList(own).forEach((g, p) => {
          expect(g.shape).toEqual(shapes[p]);
          // A spread of the variables of each tensor.
          const stride = Math.max(1, Math.floor(g.values.length / 4));
          for (let element = 0; element < g.values.length; element += stride) {
            const moved = (by: number) => {
              let position = 0;
              const change = mapParameters(parameterShapes(level.layerSizes), (shape) => {
                const values = new Float64Array(shape.reduce((a, b) => a * b, 1));
                if (position++ === p) values[element] = by;
                return { shape, values };
              });
              const there = addProlonged(ops, parameters, change, transfers);
              const { values } = forward(ops, there, functions.activations, x).at(-1)!;
              return lossOf(functions.loss, values, targets);
            };
            const difference = (moved(step) - moved(-step)) / (2 * step);
            expect(Math.abs(g.values[element]! - difference)).toBeLessThan(tolerance);
          }
        });
      },
    );

    it.each(networkFunctions)(
      'is the restriction of the finest gradient: %s',
      (_name, functions) => {
        const { fine, own } = gradients(functions);
        const restricted = mapParameters(fine, (g, { kind, i }) => {
          const below = kind === 'weights' ? transfers[i]!.restrict(ops, g, 0) : g;
          return transfers[i + 1]!.restrict(ops, below, kind === 'weights' ? 1 : 0);
        });
        parameterList(restricted).forEach((expected, p) => {
          const actual = parameterList(own)[p]!;
          expected.values.forEach((value, i) => {
            expect(Math.abs(actual.values[i]! - value)).toBeLessThan(exact);
          });
        });
      },
    );
  },
);
