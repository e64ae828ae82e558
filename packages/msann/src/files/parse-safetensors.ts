import { elementCount } from '../tensor/element-count.js';
import { metadataName, type NamedTensor, type Safetensors } from './safetensors.js';

/**
 * Returns what is in a safetensors file.
 *
 * @example
 * ```ts
 * import { formatSafetensors, parseSafetensors } from '@msann/msann';
 *
 * const bias = { shape: [2], values: Float64Array.of(0.1, -1) };
 * const bytes = formatSafetensors({ tensors: { bias }, metadata: { made: 'by hand' } });
 * const { tensors, metadata } = parseSafetensors(bytes);
 * console.log(tensors['bias'].values, metadata['made']); // Float64Array(2) [ 0.1, -1 ] by hand
 * ```
 *
 * @param name - of the file, for messages
 * @throws RangeError which names the file and the fault where it is cut off or damaged, tensors overlap or leave gaps, or
 * one is neither float32 nor float64.
 */
export function parseSafetensors(bytes: Uint8Array, name = 'file'): Safetensors {
  const fault = (what: string) =>
    new RangeError(`parseSafetensors: need a safetensors file, got ${name}: ${what}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const length = bytes.length < 8 ? 0 : Number(view.getBigUint64(0, true));
  if (length < 2 || length > bytes.length - 8) throw fault('its header is cut off');
  let header: unknown;
  try {
    header = JSON.parse(
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(8, 8 + length)),
    );
  } catch {
    throw fault('its header is no JSON');
  }
  if (!isRecord(header)) throw fault('its header is no object');
  const { [metadataName]: metadata = {}, ...entries } = header;
  if (!isRecord(metadata) || !Object.values(metadata).every((text) => typeof text === 'string')) {
    throw fault('its metadata are no texts');
  }
  const tensors: Record<string, NamedTensor> = {};
  const places: (readonly [number, number])[] = [];
  for (const [tensor, entry] of Object.entries(entries)) {
    const { dtype, shape, data_offsets: place } = isRecord(entry) ? entry : {};
    if (dtype !== 'F32' && dtype !== 'F64')
      throw fault(`${tensor} is of type ${String(dtype)}, neither F32 nor F64`);
    if (!isCounts(shape) || !isCounts(place) || place.length !== 2)
      throw fault(`${tensor} has no shape or place`);
    const [begin, end] = place as [number, number];
    const width = dtype === 'F64' ? 8 : 4;
    if (end - begin !== elementCount(shape) * width)
      throw fault(`${tensor} has ${end - begin} bytes for shape [${shape.join(', ')}]`);
    if (end > bytes.length - 8 - length) throw fault(`${tensor} is cut off`);
    places.push([begin, end]);
    const values =
      dtype === 'F64'
        ? new Float64Array(elementCount(shape))
        : new Float32Array(elementCount(shape));
    for (let i = 0, at = 8 + length + begin; i < values.length; i += 1, at += width) {
      values[i] = width === 8 ? view.getFloat64(at, true) : view.getFloat32(at, true);
    }
    tensors[tensor] = { shape, values };
  }
  const covered = places
    .toSorted(([a], [b]) => a - b)
    .reduce((end, [begin, next]) => (begin === end ? next : NaN), 0);
  if (covered !== bytes.length - 8 - length) throw fault('its tensors overlap or leave gaps');
  return { tensors, metadata: metadata as Record<string, string> };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isCounts(value: unknown): value is number[] {
  return Array.isArray(value) && value.every((item) => Number.isSafeInteger(item) && item >= 0);
}
