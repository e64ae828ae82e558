import { describe, expect, it } from '@jest/globals';
import { DataError } from '../../src/data/data-error.js';
import { objectExamples } from '../../src/data/object-examples.js';

const options = {
  count: 400,
  pixels: 256,
  length: 32,
  objects: 2,
  noise: 0.05,
  seed: 3,
  purpose: 'test',
};

describe('objectExamples', () => {
  it('has clean targets: ones on two runs, zeros elsewhere', () => {
    const targets = objectExamples(options).targets!;
    expect(targets).toHaveLength(400 * 256);
    for (let sample = 0; sample < 400; sample += 1) {
      const row = targets.subarray(sample * 256, (sample + 1) * 256).join('');
      expect(row).toMatch(/^0*1{32}0*1{32}0*$/);
    }
  });

  it.each([0.01, 0.05, 0.5])('lights pixels at random with probability %d', (noise) => {
    const { inputs, targets } = objectExamples({ ...options, noise });
    let [dark, fired] = [0, 0];
    inputs.forEach((value, pixel) => {
      if (targets![pixel] === 1) return;
      dark += 1;
      fired += value;
    });
    expect(inputs.every((value, pixel) => value === 1 || targets![pixel] === value)).toBe(true);
    // Four standard deviations of a share of `dark` draws.
    const tolerance = 4 * Math.sqrt((noise * (1 - noise)) / dark);
    expect(Math.abs(fired / dark - noise)).toBeLessThan(tolerance);
  });

  it('lights neighbours independently', () => {
    const { inputs, targets } = objectExamples({ ...options, count: 4000 });
    let [after, both] = [0, 0];
    for (let pixel = 1; pixel < inputs.length; pixel += 1) {
      if (targets![pixel - 1] === 1 || targets![pixel] === 1 || inputs[pixel - 1] !== 1) continue;
      after += 1;
      both += inputs[pixel]!;
    }
    expect(Math.abs(both / after - 0.05)).toBeLessThan(4 * Math.sqrt((0.05 * 0.95) / after));
  });

  it('lights all with probability 1, and without noise has inputs alone', () => {
    expect(objectExamples({ ...options, noise: 1 }).inputs.every((value) => value === 1)).toBe(
      true,
    );
    const clean = objectExamples({ ...options, noise: 0 });
    expect(clean).toEqual({ count: 400, inputs: objectExamples(options).targets });
  });

  it('is the same for the same seed and purpose, and another for others', () => {
    const first = objectExamples(options);
    expect(objectExamples(options)).toEqual(first);
    for (const change of [{ seed: 4 }, { purpose: 'training' }]) {
      const other = objectExamples({ ...options, ...change });
      expect(other.targets).not.toEqual(first.targets);
      expect(other.inputs).not.toEqual(first.inputs);
    }
  });

  it('refuses more than memory holds', () => {
    const huge = { ...options, count: 1e12 };
    expect(() => objectExamples(huge)).toThrow(DataError);
    expect(() => objectExamples(huge)).toThrow('need 1024000.0 GB of memory, too much');
  });
});
