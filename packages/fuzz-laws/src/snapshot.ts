import { Matrix } from 'ml-matrix';

/** Returns all that a value holds, as text. */
export function snapshot(value: unknown): string {
  if (Matrix.isMatrix(value)) return `Matrix${snapshot(value.to2DArray())}`;
  if (Array.isArray(value)) return `[${value.map(snapshot).join()}]`;
  if (ArrayBuffer.isView(value)) return snapshot(Array.from(value as Float64Array));
  if (typeof value === 'object' && value !== null) {
    return `{${Object.entries(value)
      .map(([key, member]) => `${key}:${snapshot(member)}`)
      .join(',')}}`;
  }
  return Object.is(value, -0) ? '-0' : String(value);
}
