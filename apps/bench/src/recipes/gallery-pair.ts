import { UsageError } from '../command/usage-error.js';
import { graphOfFamily } from '../graphs/graph-family.js';
import type { NamedGraph } from '../graphs/named-graph.js';

/** The graphs of the gallery. */
export const galleryFamilies = ['cycle', 'path', 'torus', 'grid'] as const;

export type GalleryFamily = (typeof galleryFamilies)[number];

/** What people call several of them. */
export const familyTitles: Readonly<Record<GalleryFamily, string>> = {
  cycle: 'Cycles',
  path: 'Paths',
  torus: 'Tori',
  grid: 'Grids',
};

/** Two graphs of one family, the fine one with some axes twice as long. */
export interface GalleryPair {
  /** Such as `cycle:8 -> cycle:16`. */
  readonly name: string;
  readonly family: GalleryFamily;
  /** What each axis is. */
  readonly axis: 'path' | 'cycle';
  readonly coarseShape: readonly number[];
  readonly fineShape: readonly number[];
  readonly coarse: NamedGraph;
  readonly fine: NamedGraph;
}

export interface GallerySizes {
  /** Coarse lengths of cycles and paths. */
  readonly lengths: readonly number[];
  /** Coarse sides of tori and grids, which are square. */
  readonly sides: readonly number[];
}

/** The sizes that have a name. */
export const namedSizes: Readonly<Record<'small' | 'default', GallerySizes>> = {
  small: { lengths: [4, 8], sides: [4] },
  default: { lengths: [8, 16, 32], sides: [4, 6, 8] },
};

/**
 * Returns the pairs of a family by growing size, each axis twice as long in the fine graph; tori first
 * so, then with one axis that keeps its length.
 *
 * @throws {@link UsageError} where a graph is too large.
 */
export function galleryPairs(family: GalleryFamily, sizes: GallerySizes): GalleryPair[] {
  if (family === 'cycle' || family === 'path') {
    return sizes.lengths.map((n) => pairOf(family, [n], [2 * n]));
  }
  const doubled = sizes.sides.map((m) => pairOf(family, [m, m], [2 * m, 2 * m]));
  const halved = sizes.sides.map((m) => pairOf(family, [m, m], [2 * m, m]));
  return family === 'torus' ? [...doubled, ...halved] : doubled;
}

function pairOf(
  family: GalleryFamily,
  coarseShape: readonly number[],
  fineShape: readonly number[],
): GalleryPair {
  const [coarse, fine] = [coarseShape, fineShape].map((shape) => named(family, shape));
  return {
    name: `${coarse!.spec} -> ${fine!.spec}`,
    family,
    axis: family === 'cycle' || family === 'torus' ? 'cycle' : 'path',
    coarseShape,
    fineShape,
    coarse: coarse!,
    fine: fine!,
  };
}

function named(family: GalleryFamily, shape: readonly number[]): NamedGraph {
  const spec = `${family}:${shape.join('x')}`;
  const graph = graphOfFamily(spec);
  if (graph === undefined || 'need' in graph) {
    throw new UsageError(`--sizes: need ${graph?.need ?? 'a graph'}, got ${spec}`);
  }
  return { spec, graph };
}
