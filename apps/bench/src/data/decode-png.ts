import { PNG } from 'pngjs';
import { DataError } from './data-error.js';
import type { GreyPicture } from './grey-picture.js';
import { wholePng } from './whole-png.js';

/** Luminance of red, green and blue light of the sRGB primaries (ITU-R BT.709). */
const [red, green, blue] = [0.2126, 0.7152, 0.0722];

/** Colour type of pictures whose pixels are places in a palette. */
const palette = 3;

/**
 * Returns a PNG file's picture in grey: of each pixel (0.2126 R + 0.7152 G + 0.0722 B) A, with the numbers of the file, 0 to 1, as
 * they are (no gamma). A transparent pixel lies over black.
 *
 * Any PNG will do: 1 to 16 bits, grey, colours, palette, transparency, interlaced. Sixteen bits stay sixteen.
 *
 * @param name - the file as the error message shall call it
 * @throws {@link DataError} when the bytes are no PNG file, or a damaged one
 */
export function decodePng(bytes: Buffer, name: string): GreyPicture {
  const { data, depth, colorType, height, width } = decoded(bytes, name);
  const most = (colorType as number) === palette ? 255 : 2 ** depth - 1;
  const pixels = new Float32Array(height * width);
  for (let pixel = 0; pixel < pixels.length; pixel += 1) {
    const at = 4 * pixel;
    const grey = red * data[at]! + green * data[at + 1]! + blue * data[at + 2]!;
    pixels[pixel] = (grey / most) * (data[at + 3]! / most);
  }
  return { height, width, pixels };
}

/** Returns a file's pixels as red, green, blue and alpha each, from 0 to the most its depth has. */
function decoded(bytes: Buffer, name: string) {
  const whole = wholePng(bytes, name);
  try {
    return PNG.sync.read(whole, { skipRescale: true });
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new DataError(`${name}: the PNG file is damaged (${reason})`, { cause });
  }
}
