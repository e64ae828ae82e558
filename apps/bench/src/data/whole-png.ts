import { crc32, inflateSync } from 'node:zlib';
import { DataError } from './data-error.js';
import { pngHeader } from './png-header.js';

/** Bytes before the first chunk. */
const signatureBytes = 8;
/** Bytes of a chunk's length, of its name and of its checksum, each. */
const field = 4;
/** More than any picture takes that is small enough to be read. */
const mostDataBytes = 2 ** 30;

/**
 * Returns the bytes of a PNG file up to the end of its last chunk, after which some programs leave others; every chunk's
 * checksum is right and there are as many data as the picture takes.
 *
 * pngjs leaves checksums of chunks that it does not know alone, and where data are missing it gives pictures of whatever is
 * in memory: it may only have files that went through here.
 *
 * @param name - the file as the error message shall call it
 * @throws {@link DataError} when the bytes are no PNG file, or a damaged one
 */
export function wholePng(bytes: Buffer, name: string): Buffer {
  const { height, width, bitsPerPixel, interlaced } = pngHeader(bytes, name);
  const damaged = (how: string, cause?: unknown) =>
    new DataError(`${name}: the PNG file is damaged (${how})`, { cause });
  const data: Buffer[] = [];
  let start = signatureBytes;
  let type = '';
  while (type !== 'IEND') {
    const length = start + field <= bytes.length ? bytes.readUInt32BE(start) : 0;
    const end = start + 3 * field + length;
    if (end > bytes.length) throw damaged('it ends early');
    const body = bytes.subarray(start + field, end - field);
    if (crc32(body) !== bytes.readUInt32BE(end - field)) throw damaged('a checksum is wrong');
    type = body.toString('latin1', 0, field);
    if (type === 'IDAT') data.push(body.subarray(field));
    start = end;
  }
  // Each row begins with a byte that names its filter; rows of interlaced pictures pngjs counts itself.
  const need = height * (1 + Math.ceil((width * bitsPerPixel) / 8));
  const present = dataBytes(data, (cause) => damaged(cause.message, cause));
  if (!interlaced && present < need) {
    throw damaged(`${height} x ${width} pixels take ${need} bytes of data, it has ${present}`);
  }
  return bytes.subarray(0, start);
}

/** Returns how many bytes compressed data hold. */
function dataBytes(parts: readonly Buffer[], refusal: (cause: Error) => Error): number {
  try {
    return inflateSync(Buffer.concat(parts), { maxOutputLength: mostDataBytes }).length;
  } catch (cause) {
    throw refusal(cause as Error);
  }
}
