import { describe, expect, it } from '@jest/globals';
import { countFlops, visitsProgram } from '../../src/index.js';
import { aggregationHierarchies } from '../small-networks.js';

describe('countFlops', () => {
  it('counts what one round of a scan does and what stands outside', () => {
    const flops = countFlops({
      name: 'example',
      inputs: [[2, 3], []],
      stacks: [[3, 4]],
      build(ops, [w, sum], stacks) {
        const scaled = ops.scale(w!, 2); // 6
        return ops.scan([sum!], stacks, ([total], [x]) => {
          const y = ops.sigmoid(ops.matMul(scaled, x!)); // 2·2·3·4 = 48, and 8
          const s = ops.sum(ops.sum(ops.reshape(y, [4, 2]), 0), 0); // 8, and 2
          return [ops.add(total!, s)]; // 1
        });
      },
    });
    expect(flops).toEqual({ once: 6, perSlice: 67 });
  });

  it('counts the matrix products of a step by hand', () => {
    const hierarchy = aggregationHierarchies[0]![1];
    const of = (level: number, smoothing: 'fine-data' | 'coarse-data') =>
      countFlops(
        visitsProgram({ hierarchy, levels: [level], smoothing, batchSize: 4, autoencoder: true }),
      );
    // Weights 16·8 + 8·4 + 4·16 = 224. Forward 2·4·224, weight gradients 2·4·224, errors 2·4·(224 - 128).
    const products = 8 * (224 + 224 + 96);
    const fine = of(0, 'fine-data').perSlice;
    expect(fine).toBeGreaterThan(products);
    expect(fine).toBeLessThan(2 * products);
    // The coarse weight gradients are a quarter at level 1; the coarse network's products are all a quarter.
    expect(of(1, 'fine-data').perSlice).toBeLessThan(fine - 8 * 224 * 0.75);
    expect(of(1, 'coarse-data').perSlice).toBeLessThan(fine / 3);
    expect(of(0, 'fine-data').once).toBe(0);
    expect(of(1, 'coarse-data').once).toBeGreaterThan(2 * 224);
  });
});
