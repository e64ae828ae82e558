import type { Graph } from '../graph/graph.js';
import type { Layout } from './layout.js';

/** One axis of a grid: a path, or a cycle where it wraps around. */
interface Axis {
  readonly length: number;
  readonly wraps: boolean;
}

/** How long a stub is, in steps of its axis. */
const STUB = 0.42;

/**
 * Returns the layout of a grid, the last axis across, the one before it down, a third one aslant and
 * each further one a shift of the whole; undefined for a graph that is not known to be one.
 */
export function latticeLayout(graph: Graph): Layout | undefined {
  const axes = latticeAxes(graph);
  if (axes === undefined || axes.length < 2) return undefined;
  const steps = axisSteps(axes);
  const strides = axes.map((_, axis) =>
    axes.slice(axis + 1).reduce((product, { length }) => product * length, 1),
  );

  const positions = new Float64Array(2 * graph.order);
  for (let vertex = 0; vertex < graph.order; vertex += 1) {
    for (const [axis, { length }] of axes.entries()) {
      const coordinate = Math.floor(vertex / strides[axis]!) % length;
      positions[2 * vertex]! += coordinate * steps[axis]![0];
      positions[2 * vertex + 1]! += coordinate * steps[axis]![1];
    }
  }
  return {
    positions,
    // The endpoints of an edge differ on one axis: by more than a step only if it wraps around.
    stub: (from, to) => {
      const axis = strides.findIndex((stride) => Math.abs(to - from) >= stride);
      const coordinates = (to - from) / (strides[axis] ?? 1);
      if (axis < 0 || Math.abs(coordinates) <= 1) return undefined;
      const [x, y] = steps[axis]!;
      const outwards = -Math.sign(coordinates) * STUB;
      return [outwards * x, outwards * y];
    },
  };
}

/** The axes of nested box products of paths and cycles, in the order of their strides. */
function latticeAxes({ order, family }: Graph): readonly Axis[] | undefined {
  switch (family?.name) {
    case 'path':
      return [{ length: order, wraps: false }];
    case 'cycle':
      return [{ length: order, wraps: true }];
    case 'box-product': {
      const axes = family.factors.map(latticeAxes);
      return axes.every((axis) => axis !== undefined) ? axes.flat() : undefined;
    }
    default:
      return undefined;
  }
}

/** The vector of a step along each axis. */
function axisSteps(axes: readonly Axis[]): readonly (readonly [x: number, y: number])[] {
  const steps: [number, number][] = [];
  const extent: [number, number] = [0, 0];
  for (const [place, { length }] of axes.toReversed().entries()) {
    const step = axisStep(place, extent);
    steps.unshift(step);
    extent[0] += Math.abs(step[0]) * (length - 1);
    extent[1] += Math.abs(step[1]) * (length - 1);
  }
  return steps;
}

function axisStep(place: number, [width, height]: readonly [number, number]): [number, number] {
  if (place === 0) return [1, 0];
  if (place === 1) return [0, 1];
  if (place === 2) return [0.42, -0.34];
  return place % 2 === 1 ? [width + 0.8, 0.28] : [0.28, height + 0.8];
}
