/** What a cell of a table says. */
export interface NumberCell {
  readonly text: string;
  /** Null where it is not one number. */
  readonly value: number | null;
}
