import fc from 'fast-check';

/** Costs [n1, n2] that are small integers: sums are exact, and ties abound. */
export function arbitraryCosts(
  maxRows: number,
  maxColumns: number,
  least = 0,
): fc.Arbitrary<number[][]> {
  return fc
    .integer({ min: 1, max: maxRows })
    .chain((rows) => fc.tuple(fc.constant(rows), fc.integer({ min: rows, max: maxColumns })))
    .chain(([rows, columns]) =>
      fc.array(
        fc.array(fc.integer({ min: least, max: 4 }), { minLength: columns, maxLength: columns }),
        { minLength: rows, maxLength: rows },
      ),
    );
}

/** Two lists of eigenvalues, the coarse one no longer: quarters, so that ties are exact. */
export function arbitrarySpectra(
  maxCoarse: number,
  maxFine: number,
): fc.Arbitrary<readonly [number[], number[]]> {
  const quarters = fc.integer({ min: -8, max: 8 }).map((value) => value / 4);
  return fc
    .integer({ min: 1, max: maxCoarse })
    .chain((n1) => fc.tuple(fc.constant(n1), fc.integer({ min: n1, max: maxFine })))
    .chain(([n1, n2]) =>
      fc.tuple(
        fc.array(quarters, { minLength: n1, maxLength: n1 }),
        fc.array(quarters, { minLength: n2, maxLength: n2 }),
      ),
    );
}
