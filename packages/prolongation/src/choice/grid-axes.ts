import type { Graph } from '@msann/graph-lineage';

/** What an axis of a grid is: a path, or a cycle where it wraps around. */
export type AxisFamily = 'path' | 'cycle';

/** One axis of a coarse and a fine grid: both paths or both cycles. */
export interface AxisPair {
  readonly family: AxisFamily;
  readonly coarseSize: number;
  readonly fineSize: number;
}

/**
 * Returns the axes that two graphs share, if both are known to be paths, cycles or box products of such
 * (grids, tori, cylinders), of as many axes, axis by axis of one family and no shorter in the fine one.
 */
export function gridAxes(coarse: Graph, fine: Graph): readonly AxisPair[] | undefined {
  const coarseAxes = axesOf(coarse);
  const fineAxes = axesOf(fine);
  if (coarseAxes === undefined || coarseAxes.length !== fineAxes?.length) return undefined;
  const pairs = coarseAxes.map(({ family, length }, axis) => {
    const other = fineAxes[axis]!;
    const alike = family === other.family && length <= other.length;
    return alike ? { family, coarseSize: length, fineSize: other.length } : undefined;
  });
  return pairs.every((pair) => pair !== undefined) ? pairs : undefined;
}

function axesOf({
  order,
  family,
}: Graph): readonly { readonly family: AxisFamily; readonly length: number }[] | undefined {
  switch (family?.name) {
    case 'path':
    case 'cycle':
      return [{ family: family.name, length: order }];
    case 'box-product': {
      const axes = family.factors.map(axesOf);
      return axes.every((axis) => axis !== undefined) ? axes.flat() : undefined;
    }
    default:
      return undefined;
  }
}
