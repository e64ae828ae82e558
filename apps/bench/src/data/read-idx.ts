import { DataError } from './data-error.js';
import { uncompressed } from './uncompressed.js';

/** An array of unsigned bytes of any number of dimensions. */
export interface IdxArray {
  /** Sizes of the dimensions, the slowest first: `[count]` for labels, `[count, h, w]` for images. */
  readonly shape: readonly number[];
  /** The elements in row-major order: a view on the file's bytes (or on the uncompressed ones). */
  readonly values: Uint8Array;
}

const unsignedByte = 0x08;
/** Far above any real data: a number beyond it is no dimension count. */
const maxDimensions = 8;
const prefixBytes = 4;
const sizeBytes = 4;

/**
 * The array that an IDX file holds, without a copy of its elements.
 *
 * The format: two zero bytes, the element type (0x08, unsigned byte: the only one read here), the
 * number of dimensions d, then d sizes as big-endian uint32, then the elements. Bytes that are a
 * gzip stream are uncompressed first.
 *
 * @param bytes - the whole file
 * @param name - the file as error messages shall call it
 * @throws {@link DataError} when the bytes are no such file, or more or fewer than its header says
 * @see http://yann.lecun.com/exdb/mnist/ (the format's description, at the foot of the page)
 */
export function readIdx(bytes: Uint8Array, name: string): IdxArray {
  const content = uncompressed(bytes, name);
  const header = new DataView(content.buffer, content.byteOffset, content.byteLength);
  const shape = readShape(header, name);
  const start = prefixBytes + sizeBytes * shape.length;
  const promised = shape.reduce((product, size) => product * size, 1);
  if (!Number.isSafeInteger(promised)) {
    throw new DataError(`${name}: the header says ${shape.join(' x ')}, more than a file can hold`);
  }
  const present = content.byteLength - start;
  if (promised !== present) {
    const fault = present < promised ? 'is truncated' : 'is too long';
    throw new DataError(
      `${name}: the file ${fault}, its header says ${shape.join(' x ')} = ${promised} bytes ` +
        `of data and there are ${present}`,
    );
  }
  return { shape, values: new Uint8Array(content.buffer, content.byteOffset + start, present) };
}

function readShape(header: DataView, name: string): number[] {
  const length = header.byteLength;
  if (length === 0) throw new DataError(`${name}: the file is empty`);
  if (length < prefixBytes) {
    throw new DataError(`${name}: ${length} bytes are too short for an IDX header`);
  }
  if (header.getUint16(0) !== 0) {
    const magic = header.getUint32(0).toString(16).padStart(8, '0');
    throw new DataError(`${name}: not an IDX file, it begins with 0x${magic} and not with 0x0000`);
  }
  const type = header.getUint8(2);
  if (type !== unsignedByte) {
    const found = type.toString(16).padStart(2, '0');
    throw new DataError(
      `${name}: elements must be unsigned bytes (type 0x08), got type 0x${found}`,
    );
  }
  const dimensions = header.getUint8(3);
  if (dimensions === 0 || dimensions > maxDimensions) {
    throw new DataError(
      `${name}: the header says ${dimensions} dimensions, need 1 to ${maxDimensions}`,
    );
  }
  if (length < prefixBytes + sizeBytes * dimensions) {
    throw new DataError(
      `${name}: ${length} bytes are too short for an IDX header of ${dimensions} dimensions`,
    );
  }
  const shape = Array.from({ length: dimensions }, (_, index) =>
    header.getUint32(prefixBytes + sizeBytes * index),
  );
  if (shape.includes(0)) {
    throw new DataError(`${name}: the header says ${shape.join(' x ')}, so the file holds no data`);
  }
  return shape;
}
