import { gunzipSync } from 'node:zlib';
import { DataError } from './data-error.js';

/** Above this a compressed file is taken for a mistake: 2 GiB, four times the largest EMNIST file. */
const maxUncompressedBytes = 2 ** 31;

/**
 * The bytes themselves, or what they hold when they are a gzip stream (magic 1f 8b).
 *
 * @param name - the file as the error message shall call it
 * @throws {@link DataError} when a gzip stream is damaged, truncated or opens to more than 2 GiB
 */
export function uncompressed(bytes: Uint8Array, name: string): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: maxUncompressedBytes });
  } catch (cause) {
    const reason = (cause as Error).message;
    throw new DataError(`${name}: the gzip data cannot be uncompressed (${reason})`, { cause });
  }
}
