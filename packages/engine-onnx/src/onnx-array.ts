import { elementCount, type Shape } from '@msann/msann';
import { Tensor } from 'onnxruntime-node';
import { blockWidth } from './block-count.js';

/** A tensor in main memory, as blocks of its columns. */
export interface OnnxArray {
  readonly shape: Shape;
  readonly blocks: readonly Tensor[];
}

/** Returns an array of values, row-major, in so many blocks. */
export function onnxArray(values: Float32Array, shape: Shape, count: number): OnnxArray {
  if (count === 1) return { shape, blocks: [new Tensor('float32', values, shape)] };
  const columns = shape.at(-1)!;
  const width = blockWidth(shape, count);
  const rows = elementCount(shape) / columns;
  const blocks = Array.from({ length: count }, (_, block) => {
    const own = new Float32Array(rows * width);
    for (let row = 0; row < rows; row++) {
      const start = row * columns + block * width;
      own.set(values.subarray(start, start + width), row * width);
    }
    return new Tensor('float32', own, shape.with(-1, width));
  });
  return { shape, blocks };
}

/** Returns an array's blocks, cut anew where they are not so many: a program takes its stacks whole. */
export function inBlocks(array: OnnxArray, count: number): readonly Tensor[] {
  if (array.blocks.length === count) return array.blocks;
  return onnxArray(valuesOf(array), array.shape, count).blocks;
}

/** Returns an array's values, row-major. */
export function valuesOf({ shape, blocks }: OnnxArray): Float32Array {
  const parts = blocks.map((block) => block.data as Float32Array);
  if (parts.length === 1) return parts[0]!;
  const columns = shape.at(-1)!;
  const width = columns / parts.length;
  const values = new Float32Array(elementCount(shape));
  parts.forEach((part, block) => {
    for (let row = 0; row * width < part.length; row++) {
      values.set(part.subarray(row * width, (row + 1) * width), row * columns + block * width);
    }
  });
  return values;
}
