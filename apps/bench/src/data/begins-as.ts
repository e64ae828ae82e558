import { constants, gunzipSync } from 'node:zlib';
import { firstBytes } from './first-bytes.js';
import { isPng } from './png-header.js';

/** Enough for the header of a gzip file and some of what it holds. */
const enough = 4096;

/**
 * Returns whether a file, plain or gzip, begins as an IDX file does, or a PNG file, or neither.
 *
 * @throws {@link DataError} when it cannot be read
 */
export function beginsAs(path: string): 'idx' | 'png' | 'other' {
  const head = opened(firstBytes(path, enough));
  if (isPng(head)) return 'png';
  return head.length > 1 && head[0] === 0 && head[1] === 0 ? 'idx' : 'other';
}

/** Returns what the beginning of a gzip file holds, or other bytes as they are; none where the gzip file is damaged. */
function opened(bytes: Buffer): Buffer {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH });
  } catch {
    // Whoever reads the whole file tells what is wrong with it.
    return Buffer.alloc(0);
  }
}
