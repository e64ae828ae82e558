import { describe, expect, it } from '@jest/globals';
import { formatSafetensors } from '../../src/files/format-safetensors.js';
import { parseSafetensors } from '../../src/files/parse-safetensors.js';

const contents = {
  tensors: {
    'layers.0.weight': { shape: [2, 3], values: Float32Array.of(1, -2, 3e-40, 4, Infinity, -0) },
    scalar: { shape: [], values: Float64Array.of(Math.PI) },
    empty: { shape: [0, 4], values: new Float32Array(0) },
  },
  metadata: { description: '{"grösse":1}' },
};
const bytes = formatSafetensors(contents);

describe('safetensors', () => {
  it('come back as they were', () => {
    expect(parseSafetensors(bytes)).toEqual(contents);
  });

  it('are laid out as the format says', () => {
    // Length of the header, header, float64 before float32.
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
    expect(length % 8).toBe(0);
    const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
    expect(header).toEqual({
      __metadata__: contents.metadata,
      scalar: { dtype: 'F64', shape: [], data_offsets: [0, 8] },
      'layers.0.weight': { dtype: 'F32', shape: [2, 3], data_offsets: [8, 32] },
      empty: { dtype: 'F32', shape: [0, 4], data_offsets: [32, 32] },
    });
    expect(new DataView(bytes.buffer).getFloat64(8 + length, true)).toBe(Math.PI);
    expect(bytes.length).toBe(8 + length + 32);
  });

  it('can be part of a larger buffer', () => {
    const larger = new Uint8Array(bytes.length + 7);
    larger.set(bytes, 3);
    expect(parseSafetensors(larger.subarray(3, 3 + bytes.length))).toEqual(contents);
  });

  it('cut off at any byte are refused by name', () => {
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => parseSafetensors(bytes.subarray(0, length), 'a.safetensors')).toThrow(
        /^parseSafetensors: need a safetensors file, got a\.safetensors: /,
      );
    }
  });

  it.each([
    ['no JSON', (text: string) => text.replace('{', '['), 'its header is no JSON'],
    [
      'another type',
      (text: string) => text.replace('F64', 'F16'),
      'scalar is of type F16, neither F32 nor F64',
    ],
    [
      'an overlap',
      (text: string) => text.replace('[8,32]', '[0,24]'),
      'its tensors overlap or leave gaps',
    ],
    [
      'a wrong length',
      (text: string) => text.replace('[2,3]', '[2,4]'),
      'layers.0.weight has 24 bytes for shape [2, 4]',
    ],
    ['a place beyond', (text: string) => text.replace('[32,32]', '[64,64]'), 'empty is cut off'],
    [
      'no texts',
      (text: string) => text.replace('"{\\"grösse\\":1}"', '1             '),
      'its metadata are no texts',
    ],
  ])('with %s are refused', (_name, change, fault) => {
    const length = Number(new DataView(bytes.buffer).getBigUint64(0, true));
    const header = change(new TextDecoder().decode(bytes.subarray(8, 8 + length)));
    const changed = new TextEncoder().encode(header);
    const damaged = new Uint8Array(8 + changed.length + 32);
    new DataView(damaged.buffer).setBigUint64(0, BigInt(changed.length), true);
    damaged.set(changed, 8);
    damaged.set(bytes.subarray(bytes.length - 32), 8 + changed.length);
    expect(() => parseSafetensors(damaged)).toThrow(`got file: ${fault}`);
  });

  it('whose values do not fill their shape are refused', () => {
    expect(() =>
      formatSafetensors({
        tensors: { w: { shape: [2], values: Float32Array.of(1) } },
        metadata: {},
      }),
    ).toThrow(new RangeError('formatSafetensors: need 2 values for w of shape [2], got 1'));
    expect(() =>
      formatSafetensors({
        tensors: { __metadata__: { shape: [], values: Float32Array.of(1) } },
        metadata: {},
      }),
    ).toThrow(RangeError);
  });
});
