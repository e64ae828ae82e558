import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createVertexHeap } from '../../src/distances/vertex-heap.js';

const CAPACITY = 40;
const arbitraryKeys = fc.array(fc.nat(50), { minLength: 1, maxLength: CAPACITY });
const ascending = (first: number, second: number): number => first - second;

describe('a vertex heap', () => {
  it('gives vertices back by ascending key, each as often as it came, and is then as new', () => {
    fc.assert(
      fc.property(arbitraryKeys, arbitraryKeys, (...lists) => {
        const heap = createVertexHeap(CAPACITY);
        for (const keys of lists) {
          for (const [vertex, key] of keys.entries()) heap.put(vertex, key);
          const taken = keys.map(() => heap.take());
          expect(taken.map((vertex) => keys[vertex]!)).toEqual(keys.toSorted(ascending));
          expect(new Set(taken).size).toBe(keys.length);
          expect(heap.take()).toBe(-1);
        }
      }),
    );
  });

  it('always gives the smallest of those in it, whatever comes between', () => {
    fc.assert(
      fc.property(fc.array(fc.option(fc.nat(50)), { maxLength: CAPACITY }), (steps) => {
        const heap = createVertexHeap(CAPACITY);
        const inside: number[] = [];
        const taken: number[] = [];
        const expected: number[] = [];
        // The key is the vertex; null takes one out.
        for (const step of steps) {
          if (step === null) {
            taken.push(heap.take());
            expected.push(inside.shift() ?? -1);
          } else {
            heap.put(step, step);
            inside.push(step);
            inside.sort(ascending);
          }
        }
        expect(taken).toEqual(expected);
      }),
    );
  });
});
