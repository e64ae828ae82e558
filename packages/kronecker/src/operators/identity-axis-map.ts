import type { AxisMap } from './axis-map.js';

/** Returns the axis map of I. */
export function identityAxisMap(order: number): AxisMap {
  const map: AxisMap = {
    rows: order,
    columns: order,
    work: 0,
    addAlong: (x, _left, _right, out) => {
      for (let index = 0; index < x.length; index += 1) out[index]! += x[index]!;
    },
    transpose: () => map,
  };
  return map;
}
