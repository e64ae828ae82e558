import { describe, expect, it } from '@jest/globals';
import { identityMap, layerMaps, pairAveraging } from '@msann/prolongation';
import { type Activation, buildHierarchy } from '../../src/index.js';

describe('buildHierarchy', () => {
  it('halves the paper’s network at each level', () => {
    const { levels } = buildHierarchy(
      [1024, 256, 128, 256, 1024].map((size) => ({ size, steps: layerMaps('grid', size, 3) })),
    );
    expect(levels.map(({ layerSizes }) => layerSizes)).toEqual([
      [1024, 256, 128, 256, 1024],
      [512, 128, 64, 128, 512],
      [256, 64, 32, 64, 256],
      [128, 32, 16, 32, 128],
    ]);
    expect(levels.map(({ parameterCount }) => parameterCount)).toEqual([
      591488, 148288, 37280, 9424,
    ]);
  });

  it('labels nested aggregations so that they fold: unit f belongs to unit f mod n1', () => {
    const { levels } = buildHierarchy(
      [16, 16].map((size) => ({ size, steps: layerMaps('grid', size, 2) })),
    );
    for (const { maps } of levels) {
      for (const map of maps) {
        const index = map.kind === 'aggregation' ? [...map.index] : [];
        expect(index).toEqual(Array.from({ length: 16 }, (_, f) => f % map.coarseSize));
      }
    }
  });

  it.each([
    [[{ size: 2, steps: [] }], 'need at least 2 layers, got 1'],
    [
      [
        { size: 2, steps: [pairAveraging(2)] },
        { size: 2, steps: [] },
      ],
      'need 1 step maps for every layer, got 0 for layer 1',
    ],
    [
      [
        { size: 4, steps: [identityMap(4)] },
        { size: 4, steps: [pairAveraging(2)] },
      ],
      'layer 1 has 4 units at level 0, but its step map has 2',
    ],
  ])('refuses layers that do not fit', (layers, message) => {
    expect(() => buildHierarchy(layers)).toThrow(message);
  });

  const activated = (...all: readonly (Activation | undefined)[]) =>
    buildHierarchy(
      all.map((activation) => ({ size: 2, steps: [], ...(activation && { activation }) })),
    );

  it('knows the activations, sigmoid where none is said', () => {
    expect(activated(undefined, 'relu', undefined, 'softmax').activations).toEqual([
      'relu',
      'sigmoid',
      'softmax',
    ]);
  });

  it.each<[readonly (Activation | undefined)[], string]>([
    [['tanh', 'tanh'], 'need an input layer without an activation, got tanh'],
    [
      [undefined, 'softmax', 'tanh'],
      'need softmax at the output layer 2 alone, got it for layer 1',
    ],
    [
      [undefined, 'selu' as Activation],
      'need one of the activations sigmoid, tanh, relu, softplus, identity, softmax, got selu for layer 1',
    ],
  ])('refuses the activations %j', (all, message) => {
    expect(() => activated(...all)).toThrow(new RangeError(`buildHierarchy: ${message}`));
  });
});
