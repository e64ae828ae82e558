/** Returns the shape of 2^index vertices whose two axes double in turn, rows first. */
export function doublingShape(index: number): readonly [rows: number, columns: number] {
  return [2 ** Math.ceil(index / 2), 2 ** Math.floor(index / 2)];
}
