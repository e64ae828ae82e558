import {
  type AggregationMap,
  aggregationMap,
  denseMap,
  identityMap,
  layerMaps,
  type ProlongationMap,
  toDense,
} from '@msann/prolongation';
import { buildHierarchy, type Examples, type Hierarchy, randomStream } from '../src/index.js';

const sizes = [16, 8, 4, 16];

const aggregation: readonly (readonly [
  string,
  (size: number, layer: number) => AggregationMap[],
])[] = [
  ['path', (size) => layerMaps('path', size, 2)],
  ['grid', (size) => layerMaps('grid', size, 2)],
  [
    'shuffled',
    (size, layer) => layerMaps('shuffled', size, 2, { generator: randomStream(layer, 'shuffle') }),
  ],
  [
    'unequal',
    (size) => [
      aggregationMap(
        Array.from({ length: size }, (_, f) => (f === 1 ? 1 : f % (size / 2))),
        size / 2,
      ),
      aggregationMap(
        Array.from({ length: size / 2 }, (_, f) => Math.min(f, size / 4 - 1)),
        size / 4,
      ),
    ],
  ],
  [
    'partly coarsened',
    (size, layer) =>
      layer === 2 ? [identityMap(size), identityMap(size)] : layerMaps('path', size, 2),
  ],
];

const hierarchyOf = (steps: (size: number, layer: number) => readonly ProlongationMap[]) =>
  buildHierarchy(sizes.map((size, layer) => ({ size, steps: steps(size, layer) })));

/** Two-step hierarchies of aggregation maps of every kind over one small network. */
export const aggregationHierarchies: readonly (readonly [string, Hierarchy])[] = aggregation.map(
  ([name, steps]) => [name, hierarchyOf(steps)],
);

/** The same hierarchies with every map as a dense matrix, and one of matrices without zeros. */
export const denseHierarchies: readonly (readonly [string, Hierarchy])[] = [
  ...aggregation.map(
    ([name, steps]) =>
      [
        `${name}, dense`,
        hierarchyOf((size, layer) => steps(size, layer).map((map) => denseMap(toDense(map)))),
      ] as const,
  ),
  [
    'orthogonal',
    hierarchyOf((size, layer) =>
      layerMaps('orthogonal', size, 2, { generator: randomStream(layer, 'maps') }),
    ),
  ],
];

/** Returns a smooth wave a row, different in each row, that the small networks can learn. */
export function waves(count: number, width = 16): Examples {
  return {
    count,
    inputs: Float32Array.from({ length: count * width }, (_, i) => {
      const [row, column] = [Math.floor(i / width), i % width];
      return 0.5 + 0.4 * Math.sin(row * 0.7 + (column * (1 + (row % 3))) / 3);
    }),
  };
}
