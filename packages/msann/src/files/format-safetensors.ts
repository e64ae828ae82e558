import { elementCount } from '../tensor/element-count.js';
import { metadataName, type Safetensors } from './safetensors.js';

/**
 * Returns the bytes of a safetensors file: float32 and float64 tensors by name, and texts. Python reads it by
 * `safetensors.numpy.load_file`.
 *
 * The same contents give the same bytes. Numbers are little-endian; the header is padded with spaces, so that data begin at a
 * multiple of eight bytes.
 *
 * @example
 * ```ts
 * import { formatSafetensors, parseSafetensors } from '@msann/msann';
 *
 * const bytes = formatSafetensors({
 *   tensors: { bias: { shape: [2], values: Float32Array.of(0.5, -1) } },
 *   metadata: { made: 'by hand' },
 * });
 * const { tensors, metadata } = parseSafetensors(bytes);
 * console.log(bytes.length % 8, tensors['bias'], metadata['made']); // 0 { shape: [ 2 ], values: Float32Array(2) [ 0.5, -1 ] } by hand
 * ```
 *
 * @throws RangeError where a tensor's values do not fill its shape, or one is named `__metadata__`.
 * @see https://github.com/huggingface/safetensors, "Format"
 */
export function formatSafetensors({ tensors, metadata }: Safetensors): Uint8Array<ArrayBuffer> {
  const header: Record<string, unknown> = {};
  if (Object.keys(metadata).length > 0) header[metadataName] = metadata;
  let end = 0;
  // Wide numbers first: each tensor then begins at a multiple of its numbers' length.
  const ordered = Object.entries(tensors).toSorted(
    ([, a], [, b]) => b.values.BYTES_PER_ELEMENT - a.values.BYTES_PER_ELEMENT,
  );
  for (const [name, { shape, values }] of ordered) {
    if (name === metadataName) {
      throw new RangeError(`formatSafetensors: need a tensor's name other than ${metadataName}`);
    }
    if (elementCount(shape) !== values.length) {
      throw new RangeError(
        `formatSafetensors: need ${elementCount(shape)} values for ${name} of shape [${shape.join(', ')}], got ${values.length}`,
      );
    }
    const dtype = values.BYTES_PER_ELEMENT === 8 ? 'F64' : 'F32';
    header[name] = { dtype, shape, data_offsets: [end, end + values.byteLength] };
    end += values.byteLength;
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(text.length / 8) * 8;
  const bytes = new Uint8Array(8 + padded + end).fill(SPACE, 8, 8 + padded);
  const view = new DataView(bytes.buffer);
  view.setBigUint64(0, BigInt(padded), true);
  bytes.set(text, 8);
  let at = 8 + padded;
  for (const [, { values }] of ordered) {
    const wide = values.BYTES_PER_ELEMENT === 8;
    for (const value of values) {
      if (wide) view.setFloat64(at, value, true);
      else view.setFloat32(at, value, true);
      at += values.BYTES_PER_ELEMENT;
    }
  }
  return bytes;
}

const SPACE = 0x20;
