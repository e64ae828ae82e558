import fc from 'fast-check';
import { Matrix } from 'ml-matrix';

/** What nobody should give, of every type; some of it is right somewhere. */
const junk = [
  undefined,
  null,
  '',
  'x',
  'auto',
  NaN,
  Infinity,
  -Infinity,
  0,
  -1,
  1.5,
  2 ** 32,
  1e300,
  true,
  10n,
  [],
  [1, 2],
  {},
  () => 1,
  new Matrix(0, 0),
  new Matrix(2, 3),
  new Matrix([[NaN]]),
  Matrix.eye(2),
] as const;

/** The value, or in one case of thirteen what is none; `further` is junk of the package's own kind. */
export function oftenJunk(
  arbitrary: fc.Arbitrary<unknown>,
  further: readonly unknown[] = [],
): fc.Arbitrary<unknown> {
  return fc.oneof(
    { arbitrary, weight: 12 },
    { arbitrary: fc.constantFrom<unknown>(...junk, ...further), weight: 1 },
  );
}

/** Records with some of the keys, or all. */
export function sometimes(
  fields: Readonly<Record<string, fc.Arbitrary<unknown>>>,
): fc.Arbitrary<unknown> {
  return fc.oneof(fc.record(fields), fc.record(fields, { requiredKeys: [] }));
}
