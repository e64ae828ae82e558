import fc from 'fast-check';

/** Points on a coarse lattice, so that many are the same or equally far from one another. */
export const arbitraryPoints: fc.Arbitrary<number[][]> = fc
  .integer({ min: 1, max: 3 })
  .chain((dimension) =>
    fc.array(
      fc.array(
        fc.integer({ min: -4, max: 4 }).map((quarters) => quarters / 4),
        { minLength: dimension, maxLength: dimension },
      ),
      // Well over the size of a leaf, so that the tree is several splits deep.
      { minLength: 1, maxLength: 120, size: 'max' },
    ),
  );

/** Any points: their distances are rounded. */
export const arbitraryRealPoints: fc.Arbitrary<number[][]> = fc
  .integer({ min: 1, max: 3 })
  .chain((dimension) =>
    fc.array(
      fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), {
        minLength: dimension,
        maxLength: dimension,
      }),
      { minLength: 1, maxLength: 120, size: 'max' },
    ),
  );
