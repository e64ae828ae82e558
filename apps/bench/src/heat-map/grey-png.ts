import { PNG } from 'pngjs';
import { greyLevel } from '../results/grey-level.js';
import type { DenseRows } from './dense-rows.js';

/** A picture of a matrix, one pixel an entry. */
export interface GreyPicture {
  readonly width: number;
  readonly height: number;
  /** A PNG file as a data URI. */
  readonly uri: string;
}

/** Returns |P| in greys, white where it is 0 and black where it is largest. */
export function greyPng(matrix: DenseRows): GreyPicture {
  const { rows, columns } = matrix;
  const entries = Float64Array.from({ length: rows * columns }, (_, at) =>
    Math.abs(matrix.get(Math.floor(at / columns), at % columns)),
  );
  const largest = entries.reduce((a, b) => Math.max(a, b), 0);
  const data = Buffer.from(
    Uint8Array.from(entries, (entry) => greyLevel(1 - (largest > 0 ? entry / largest : 0))),
  );
  const file = PNG.sync.write({ width: columns, height: rows, data } as PNG, {
    colorType: 0,
    inputColorType: 0,
    inputHasAlpha: false,
  });
  return {
    width: columns,
    height: rows,
    uri: `data:image/png;base64,${file.toString('base64')}`,
  };
}
