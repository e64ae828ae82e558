import { describe, expect, it } from '@jest/globals';
import { createReferenceEngine } from '@msann/msann';
import { measureSpeed } from '../../src/speed/measure-speed.js';
import { gigaflops, speedText } from '../../src/speed/speed-text.js';

describe('measureSpeed', () => {
  it('measures a step of each kind at each level, and a matrix product', async () => {
    const speed = await measureSpeed(createReferenceEngine(), {
      network: [16, 8, 16],
      depth: 2,
      batchSize: 4,
      rounds: 3,
      stepsPerVisit: 2,
    });
    expect(speed.fine.name).toBe('fine-data visits to level 0');
    expect(speed.exactCoarse.map(({ name }) => name)).toEqual([
      'fine-data visits to level 1',
      'fine-data visits to level 2',
    ]);
    expect(speed.coarseData.map(({ name }) => name)).toEqual([
      'coarse-data visits to level 1',
      'coarse-data visits to level 2',
    ]);
    expect(speed.matrixProduct.flops).toBe(2 * 128 * 1024 * 1024);
    for (const time of [speed.fine, ...speed.exactCoarse, ...speed.coarseData]) {
      expect(time.best).toBeGreaterThan(0);
      expect(time.median).toBeGreaterThanOrEqual(time.best);
    }
  });
});

describe('speedText', () => {
  const time = (best: number) => ({ name: '', best, median: 2 * best, flops: 1e9 });
  const speed = {
    fine: time(10),
    exactCoarse: [time(5)],
    coarseData: [time(1)],
    matrixProduct: time(4),
  };

  it('shows best and median, the ratio to the fine step and the rate', () => {
    expect(speedText(speed)).toBe(
      [
        '                                    best ms   median   / fine  GFLOP/s',
        'fine step                            10.000   20.000    1.000    100.0',
        'exact coarse step, level 1            5.000   10.000    0.500    200.0',
        'coarse-data step, level 1             1.000    2.000    0.100   1000.0',
        'matrix product 128 x 1024 x 1024      4.000    8.000    0.400    250.0',
        '',
      ].join('\n'),
    );
    expect(gigaflops(speed.fine)).toBe(100);
  });
});
