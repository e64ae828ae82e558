import { DataError } from './data-error.js';

/** What the first chunk of a PNG file says of its picture. */
export interface PngHeader {
  readonly height: number;
  readonly width: number;
  readonly bitsPerPixel: number;
  readonly interlaced: boolean;
}

/** The first bytes of every PNG file. */
const signature = Buffer.from('\x89PNG\r\n\x1a\n', 'latin1');

/** How many of a PNG file's bytes hold its header: signature, length and name of the first chunk, its fields. */
export const pngHeaderBytes = 29;

/** Most pixels of a picture: beyond it a file of some kilobytes could take all memory. */
const mostPixels = 2 ** 26;

/** Numbers a pixel and the bits that each may have, by colour type: grey, colours, palette, grey and alpha, colours and alpha. */
const kinds: Readonly<Record<number, readonly [channels: number, depths: readonly number[]]>> = {
  0: [1, [1, 2, 4, 8, 16]],
  2: [3, [8, 16]],
  3: [1, [1, 2, 4, 8]],
  4: [2, [8, 16]],
  6: [4, [8, 16]],
};

/** Whether a file's first bytes are those of a PNG file. */
export function isPng(bytes: Buffer): boolean {
  return bytes.subarray(0, signature.length).equals(signature);
}

/**
 * Returns the header of a PNG file from its first bytes.
 *
 * @param name - the file as the error message shall call it
 * @throws {@link DataError} when they are no PNG file's, or the picture has more than 2^26 pixels
 */
export function pngHeader(bytes: Buffer, name: string): PngHeader {
  if (bytes.length === 0) throw new DataError(`${name}: the file is empty`);
  if (!isPng(bytes)) {
    throw new DataError(`${name}: not a PNG file, its first bytes are others`);
  }
  const damaged = (how: string) => new DataError(`${name}: the PNG file is damaged (${how})`);
  if (bytes.length < pngHeaderBytes || bytes.toString('latin1', 12, 16) !== 'IHDR') {
    throw damaged('it has no header');
  }
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0) throw damaged(`its picture is ${height} x ${width}`);
  if (width * height > mostPixels) {
    throw new DataError(
      `${name}: a picture may have ${mostPixels} pixels at most, got ${height} x ${width}`,
    );
  }
  const [depth, colorType] = [bytes[24]!, bytes[25]!];
  const [channels, depths] = kinds[colorType] ?? [0, []];
  if (!depths.includes(depth)) throw damaged(`colour type ${colorType} with ${depth} bits`);
  return { height, width, bitsPerPixel: channels * depth, interlaced: bytes[28] !== 0 };
}
