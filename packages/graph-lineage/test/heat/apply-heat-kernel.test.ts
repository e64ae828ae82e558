import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Matrix } from 'ml-matrix';
import { cycle } from '../../src/generators/cycle.js';
import { grid } from '../../src/generators/grid.js';
import { path } from '../../src/generators/path.js';
import { star } from '../../src/generators/star.js';
import type { Graph } from '../../src/graph/graph.js';
import { graphFromEdges } from '../../src/graph/graph-from-edges.js';
import { applyHeatKernel } from '../../src/heat/apply-heat-kernel.js';
import { heatKernel } from '../../src/heat/heat-kernel.js';
import { arbitraryGraph } from '../arbitrary-graph.js';
import { maxDifference } from '../max-difference.js';

/** Entries are at most 1; both ways err by about t ‖L‖ ε, t ‖L‖ at most 400 here. */
const IDENTITY_TOLERANCE = 1e-12;
/** The same, t ‖L‖ at most 10^6. */
const LONG_TIME_TOLERANCE = 1e-11;

const time = fc.integer({ min: 0, max: 32 }).map((quarters) => quarters / 4);

/** Entries in [-1, 1] without a pattern. */
function irregularVector(order: number): Float64Array {
  return Float64Array.from({ length: order }, (_, index) => Math.sin(index * index + 1));
}

describe('applyHeatKernel', () => {
  const error = (graph: Graph, t: number): number => {
    const x = irregularVector(graph.order);
    const expected = heatKernel(graph, t).mmul(Matrix.columnVector(x));
    return maxDifference(Matrix.columnVector(applyHeatKernel(graph, t, x)), expected);
  };

  it('is the heat kernel times the vector', () => {
    fc.assert(
      fc.property(arbitraryGraph(), time, (graph, t) => {
        expect(error(graph, t)).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });

  it.each([1e-12, 1e-3, 0.1, 1, 10, 100, 1e3, 1e4])('holds after the time %d', (t) => {
    for (const graph of [grid([8, 9]), cycle(51), path(40), star(50)]) {
      expect(error(graph, t)).toBeLessThan(LONG_TIME_TOLERANCE);
    }
  });

  it('of two times one after the other is that of their sum', () => {
    fc.assert(
      fc.property(arbitraryGraph(), time, time, (graph, s, t) => {
        const x = irregularVector(graph.order);
        const twice = applyHeatKernel(graph, s, applyHeatKernel(graph, t, x));
        const once = applyHeatKernel(graph, s + t, x);
        const difference = maxDifference(Matrix.columnVector(twice), Matrix.columnVector(once));
        expect(difference).toBeLessThan(IDENTITY_TOLERANCE);
      }),
    );
  });

  it('leaves a constant as it is, on components of any size', () => {
    fc.assert(
      fc.property(arbitraryGraph(), time, (graph, t) => {
        for (const value of applyHeatKernel(graph, t, new Float64Array(graph.order).fill(1))) {
          expect(Math.abs(value - 1)).toBeLessThan(IDENTITY_TOLERANCE);
        }
      }),
    );
  });

  it('takes no notice of self-loops, however heavy', () => {
    const looped = graphFromEdges(
      2,
      [
        [0, 0],
        [0, 1],
      ],
      { weights: [1e9, 1] },
    );
    const [x, t] = [[1, 0], 0.5];
    expect(applyHeatKernel(looped, t, x)).toEqual(applyHeatKernel(path(2), t, x));
  });

  it('changes nothing in no time or with no edge, and returns a new vector', () => {
    const x = irregularVector(4);
    for (const result of [
      applyHeatKernel(path(4), 0, x),
      applyHeatKernel(path(4), Number.MIN_VALUE, x),
      applyHeatKernel(graphFromEdges(4, []), 7, x),
    ]) {
      expect(result).toEqual(x);
      expect(result).not.toBe(x);
    }
  });

  it('spreads heat on a line as sums of cosines', () => {
    // exp(tL) e_0 on cycle(n) is (1/n) Σ_k exp(-t (2 - 2cos(2πk/n))) cos(2πkv/n).
    const [n, t] = [1001, 500];
    const heat = new Float64Array(n);
    heat[0] = 1;
    const spread = applyHeatKernel(cycle(n), t, heat);
    for (const vertex of [0, 1, 30, 100]) {
      let expected = 0;
      for (let k = 0; k < n; k += 1) {
        const angle = (2 * Math.PI * k) / n;
        expected += (Math.exp(-t * (2 - 2 * Math.cos(angle))) * Math.cos(angle * vertex)) / n;
      }
      expect(Math.abs(spread[vertex]! - expected)).toBeLessThan(1e-14);
    }
  });

  it.each([-1, NaN, Infinity])('refuses the time %d', (t) => {
    expect(() => applyHeatKernel(path(2), t, [1, 0])).toThrow(
      new RangeError(`applyHeatKernel: need a finite time t >= 0, got t=${t}`),
    );
  });

  it('refuses a vector of another length', () => {
    expect(() => applyHeatKernel(path(3), 1, [1, 2])).toThrow(
      new RangeError("applyHeatKernel: need a vector of length 3, the graph's order, got length 2"),
    );
  });
});
