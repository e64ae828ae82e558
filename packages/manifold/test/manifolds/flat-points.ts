import { Matrix } from 'ml-matrix';
import type { RandomSource } from '../../src/index.js';
import { gaussian } from '../../src/matrices/gaussian-matrix.js';

/** How a kind of point is laid out as the numbers in its matrices, and back. */
export interface FlatPoints<Point> {
  readonly flatten: (x: Point) => readonly number[];
  readonly unflatten: (numbers: readonly number[]) => Point;
  /** How many numbers a point has. */
  readonly size: number;
}

export function flatMatrix(rows: number, columns: number): FlatPoints<Matrix> {
  return {
    flatten: (x) => x.to1DArray(),
    unflatten: (numbers) => Matrix.from1DArray(rows, columns, [...numbers]),
    size: rows * columns,
  };
}

/** The list of points of some kinds, laid out one after the other. */
export function flatList<Part>(parts: readonly FlatPoints<Part>[]): FlatPoints<readonly Part[]> {
  const starts = parts.map((_, k) => parts.slice(0, k).reduce((sum, { size }) => sum + size, 0));
  return {
    flatten: (x) => x.flatMap((part, k) => parts[k]!.flatten(part)),
    unflatten: (numbers) =>
      parts.map((part, k) => part.unflatten(numbers.slice(starts[k]!, starts[k]! + part.size))),
    size: parts.reduce((sum, { size }) => sum + size, 0),
  };
}

export function flatRecord<Name extends string, Part>(
  parts: Readonly<Record<Name, FlatPoints<Part>>>,
): FlatPoints<Readonly<Record<Name, Part>>> {
  const names = Object.keys(parts) as Name[];
  const list = flatList(names.map((name) => parts[name]));
  return {
    flatten: (x) => list.flatten(names.map((name) => x[name])),
    unflatten: (numbers) => {
      const points = list.unflatten(numbers);
      return Object.fromEntries(names.map((name, k) => [name, points[k]])) as Record<Name, Part>;
    },
    size: list.size,
  };
}

export function gaussianNumbers(count: number, random: RandomSource): readonly number[] {
  return Array.from({ length: count }, () => gaussian(random));
}

export function innerProduct(x: readonly number[], y: readonly number[]): number {
  return x.reduce((sum, value, k) => sum + value * y[k]!, 0);
}

export function distanceBetween(x: readonly number[], y: readonly number[]): number {
  return Math.hypot(...x.map((value, k) => value - y[k]!));
}
