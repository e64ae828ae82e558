import { describe, expect, it } from '@jest/globals';
import { identityMap, layerMaps } from '@msann/prolongation';
import { hierarchySummary } from '../../src/hierarchy/hierarchy-summary.js';
import { hierarchyText } from '../../src/hierarchy/hierarchy-text.js';
import { buildHierarchy, cycleCost, parameterCount } from '../../src/index.js';

const sizes = [1024, 256, 128, 256, 1024];
const hierarchy = buildHierarchy(
  sizes.map((size) => ({ size, steps: layerMaps('grid', size, 3) })),
);

describe('the summary of a hierarchy', () => {
  const summary = hierarchySummary(hierarchy);

  it('tells sizes, parameters and costs of the levels', () => {
    expect(summary.levels.map(({ layerSizes }) => layerSizes[0])).toEqual([1024, 512, 256, 128]);
    expect(summary.levels[2]!.parameterCount).toBe(parameterCount([256, 64, 32, 64, 256]));
    expect(summary.levels[0]!.relativeCost).toBe(1);
    const counts = summary.levels.map((level) => level.parameterCount);
    expect(summary.complexity).toBe(
      (counts[0]! + counts[1]! + counts[2]! + counts[3]!) / counts[0]!,
    );
    for (const [name, gamma] of [
      ['V', 1],
      ['W', 2],
      ['F', 'F'],
    ] as const) {
      const cost = cycleCost({ depth: 3, gamma, k: 1, schedule: 'paper' }, 1, counts);
      expect(summary.cycles[name].cost).toBeCloseTo(cost, 12);
    }
  });

  it('counts a step on coarse data at about the square of the halved size, one on fine data at most of a fine step', () => {
    const fine = summary.levels[0]!.stepFlops['fine-data'];
    summary.levels.slice(1).forEach(({ stepFlops }, index) => {
      const coarse = stepFlops['coarse-data'] / fine;
      expect(coarse * 4 ** (index + 1)).toBeGreaterThan(0.99);
      expect(coarse * 4 ** (index + 1)).toBeLessThan(1.2);
      expect(stepFlops['fine-data'] / fine).toBeGreaterThan(0.6);
      expect(stepFlops['fine-data'] / fine).toBeLessThan(0.8);
    });
  });

  it('takes one k for each level, and classifiers', () => {
    const classifier = buildHierarchy([
      { size: 16, steps: layerMaps('path', 16, 1) },
      { size: 3, steps: [identityMap(3)], activation: 'softmax' },
    ]);
    const { cycles, levels } = hierarchySummary(classifier, { k: [1, 5], batchSize: 4 });
    expect(cycles.V.steps).toBe(7);
    expect(levels.map(({ layerSizes }) => layerSizes)).toEqual([
      [16, 3],
      [8, 3],
    ]);
  });
});

it('a hierarchy as text is a table of levels and one of cycles', () => {
  const lines = hierarchyText(hierarchy).split('\n');
  expect(lines.slice(2, 7).map((line) => line.slice(0, 40))).toEqual([
    'level  layers                 parameters',
    '    0  1024 256 128 256 1024      591488',
    '    1  512 128 64 128 512         148288',
    '    2  256 64 32 64 256            37280',
    '    3  128 32 16 32 128             9424',
  ]);
  expect(lines[8]).toBe('cycle  steps   cost  FLOPs  FLOPs, coarse data');
  expect(lines[9]).toMatch(/^V +7 /);
});
