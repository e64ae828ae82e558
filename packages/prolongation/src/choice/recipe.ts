import type { AggregationMap, DenseMap } from '../prolongation-map.js';
import type { AxisFamily } from './grid-axes.js';

/** A P between paths or cycles, and along the axes of grids and tori, that a formula gives. */
export interface Recipe {
  /** Such as 'block averaging'. */
  readonly name: string;
  /** The axes it is made for. */
  readonly families: readonly AxisFamily[];
  /** Of an aggregation a grid's map is one too, O(n2); of a dense one it is a lazy Kronecker product. */
  readonly kind: 'aggregation' | 'dense';
  /** The lengths n1 and n2 of an axis that it serves, in words. */
  readonly sizes: string;
  /** Whether it serves an axis of these lengths. */
  readonly serves: (coarseSize: number, fineSize: number) => boolean;
  /** The entries of P. */
  readonly formula: string;
  /** The map of one axis. */
  readonly map: (
    coarseSize: number,
    fineSize: number,
    family: AxisFamily,
  ) => AggregationMap | DenseMap;
  /** What is known of its cost. */
  readonly costs: readonly RecipeCost[];
}

/** E of a recipe in closed form. */
export interface RecipeCost {
  /** Of every axis. */
  readonly family: AxisFamily;
  /** Where it holds, in words, such as 'n -> 2n, n even'. */
  readonly where: string;
  /** Whether it holds between grids of these shapes; paths and cycles have one axis. */
  readonly holds: (coarseShape: readonly number[], fineShape: readonly number[]) => boolean;
  /** 0 for diffusion alone, 1 for locality alone. */
  readonly s: 0 | 1;
  /** α where s = 0, β where s = 1. */
  readonly scale: number;
  /** E, in terms of the coarse length n. */
  readonly formula: string;
  /** The value of E for coarse axes of length n. */
  readonly value: (n: number) => number;
  /** What P is there, where that is proven or has been checked for many n. */
  readonly status?: 'global minimum' | 'critical' | 'not critical';
}
