/** A typed array that the compiler does not let anyone write to. */
type ReadonlyTypedArray<A> = Readonly<
  Omit<A, 'buffer' | 'copyWithin' | 'fill' | 'reverse' | 'set' | 'sort'>
>;

/** Whole numbers that are not to be written to. */
export type ReadonlyUint32Array = ReadonlyTypedArray<Uint32Array>;

/** Real numbers that are not to be written to. */
export type ReadonlyFloat64Array = ReadonlyTypedArray<Float64Array>;

/**
 * A real matrix in compressed rows (scipy `csr_array`): row i has the entries
 * `offsets[i] .. offsets[i + 1] - 1`, in ascending order of their columns, each column once.
 */
export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** Where each row begins: `[rows + 1]`. */
  readonly offsets: ReadonlyUint32Array;
  /** The column of each entry. */
  readonly indices: ReadonlyUint32Array;
  /** The value of each entry. */
  readonly values: ReadonlyFloat64Array;
}
