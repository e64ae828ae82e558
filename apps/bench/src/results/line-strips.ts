import { PNG } from 'pngjs';
import { greyLevel } from './grey-level.js';
import { pngPacking } from './png-packing.js';

/** Height of a line of pixels in the picture. */
const lineHeight = 8;

const midGrey = 128;

/** From the top of a line to that of the next: there is a grey line of 1 above each. */
export const linePitch = lineHeight + 1;

/**
 * Returns a PNG file with samples of lines of pixels one below another, of each its rows: black is 0, white 1, with grey
 * lines between them and transparent space between the samples. The picture is `width` wide and count (rows + 1) {@link linePitch} high:
 * a sample has the space of a line below its last.
 *
 * @param rows - `[count, width]` each: what a sample's first line shows, its second, ...
 */
export function lineStrips(
  rows: readonly Float32Array[],
  width: number,
  count: number,
): Uint8Array {
  const picture = new PNG({ width, height: count * (rows.length + 1) * linePitch });
  picture.data.fill(0);
  const paint = (x: number, y: number, grey: number) => {
    picture.data.set([grey, grey, grey, 255], 4 * (y * width + x));
  };
  const border = (y: number) => {
    for (let x = 0; x < width; x += 1) paint(x, y, midGrey);
  };
  for (const [row, values] of rows.entries()) {
    for (let sample = 0; sample < count; sample += 1) {
      const top = (sample * (rows.length + 1) + row) * linePitch;
      border(top);
      border(top + linePitch);
      for (let y = top + 1; y < top + linePitch; y += 1) {
        for (let x = 0; x < width; x += 1) paint(x, y, greyLevel(values[sample * width + x]!));
      }
    }
  }
  return PNG.sync.write(picture, { colorType: 4, ...pngPacking });
}
