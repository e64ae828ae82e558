import { describe, expect, it } from '@jest/globals';
import { path } from '../../src/generators/path.js';

describe('Graph', () => {
  const graph = path(3);

  it('cannot have its fields replaced', () => {
    expect(() => {
      // @ts-expect-error the fields are read-only
      graph.order = 4;
    }).toThrow(TypeError);
  });

  it('has arrays which the compiler refuses to write to but which are typed arrays', () => {
    // @ts-expect-error the elements are read-only
    const write = () => (graph.neighbours[0] = 2);
    // @ts-expect-error the methods that write are hidden
    const fill = () => graph.neighbours.fill(0);
    expect([write, fill]).toHaveLength(2);
    expect(ArrayBuffer.isView(graph.neighbours)).toBe(true);
    expect([...graph.neighbours]).toEqual([1, 0, 2, 1]);
  });
});
