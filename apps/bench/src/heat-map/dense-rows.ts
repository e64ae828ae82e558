/** What a heat map needs of a matrix; ml-matrix's is one. */
export interface DenseRows {
  readonly rows: number;
  readonly columns: number;
  readonly get: (row: number, column: number) => number;
}
