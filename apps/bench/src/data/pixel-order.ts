import type { DataRows } from './data-rows.js';
import { randomOrder } from './random-order.js';

/**
 * Returns a random order of pixels: which one stands at each place. There is one for each number of pixels, the
 * same for all tasks, methods and seeds.
 */
export function pixelOrder(pixels: number): Uint32Array {
  return randomOrder(pixels, 'order of the pixels');
}

/** Puts the pixels of each row into an order: place i gets pixel order[i]. */
export function permutePixels(values: Float32Array, order: Uint32Array): void {
  const row = new Float32Array(order.length);
  for (let first = 0; first < values.length; first += order.length) {
    row.set(values.subarray(first, first + order.length));
    order.forEach((pixel, place) => {
      values[first + place] = row[pixel]!;
    });
  }
}

/** Puts the pixels of all rows of a data set into the random order of so many pixels. */
export function permuteAll(parts: readonly DataRows[]): void {
  const order = pixelOrder(parts[0]!.width);
  for (const { values } of parts) permutePixels(values, order);
}

/** Returns rows whose pixels were put into an order by {@link permutePixels}, with each back at its own place. */
export function restorePixels(values: Float32Array, order: Uint32Array): Float32Array {
  const restored = new Float32Array(values.length);
  for (let first = 0; first < values.length; first += order.length) {
    order.forEach((pixel, place) => {
      restored[first + pixel] = values[first + place]!;
    });
  }
  return restored;
}
