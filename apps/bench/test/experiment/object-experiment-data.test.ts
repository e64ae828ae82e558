import { describe, expect, it } from '@jest/globals';
import { permutePixels, pixelOrder } from '../../src/data/pixel-order.js';
import { objectExperimentData } from '../../src/experiment/object-experiment-data.js';

const options = {
  pixels: 64,
  length: 8,
  objects: 1,
  noise: 0.05,
  pool: 500,
  hiddenLayers: [16, 8, 16],
  permutePixels: false,
};

describe('objectExperimentData', () => {
  const task = objectExperimentData(options);

  it('describes itself without drawing anything', () => {
    expect(task.description).toEqual({
      data: {
        objects: 1,
        objectLength: 8,
        noise: 0.05,
        pool: 500,
        validationCount: 2000,
        testCount: 2000,
      },
      network: [64, 16, 8, 16, 64],
      imageShape: [64],
    });
  });

  it('draws pool, validation and test apart, and others for another seed', () => {
    const { train, validation, test, shown } = task.ofSeed(0);
    expect([train.count, validation.count, test.count, shown.count]).toEqual([500, 2000, 2000, 4]);
    expect(validation.targets).not.toEqual(test.targets);
    expect(train.targets!.slice(0, 64 * 500)).not.toEqual(test.targets!.slice(0, 64 * 500));
    expect(shown.inputs).toEqual(test.inputs.slice(0, 4 * 64));
    expect(shown.targets).toEqual(test.targets!.slice(0, 4 * 64));
    const other = task.ofSeed(1);
    expect(other.train.inputs).not.toEqual(train.inputs);
    expect(task.ofSeed(0)).toEqual({ train, validation, test, shown });
  });

  it('puts inputs and targets into the same order of pixels', () => {
    const permuted = objectExperimentData({ ...options, permutePixels: true });
    expect(permuted.description.data).toEqual({ ...task.description.data, pixelOrder: 'random' });
    const [plain, mixed] = [task.ofSeed(0).test, permuted.ofSeed(0).test];
    for (const values of [plain.inputs, plain.targets!]) permutePixels(values, pixelOrder(64));
    expect(mixed).toEqual(plain);
  });
});
