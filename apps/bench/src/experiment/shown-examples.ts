import type { Examples } from '@msann/msann';
import type { DataRows } from '../data/data-rows.js';

/** Images shown with their reconstructions, at most. */
const shownImages = 10;

/** Lines shown with theirs, at most. */
const shownLines = 4;

/** Returns copies of rows of a data set, as examples to show. */
export function shownExamples({ values, width }: DataRows, rows: readonly number[]): Examples {
  const inputs = new Float32Array(rows.length * width);
  rows.forEach((row, place) => {
    inputs.set(values.subarray(row * width, (row + 1) * width), place * width);
  });
  return { count: rows.length, inputs };
}

/** Returns the first image of each label in turn, at most ten. */
export function firstOfLabels(labels: Uint8Array): number[] {
  const kinds = [...new Set(labels)].sort((a, b) => a - b).slice(0, shownImages);
  return kinds.map((label) => labels.indexOf(label));
}

/** Returns the first rows of a data set without labels. */
export function firstRows(count: number, lines: boolean): number[] {
  return Array.from({ length: Math.min(count, lines ? shownLines : shownImages) }, (_, row) => row);
}
