/**
 * Refuses factors of which one is not square.
 *
 * @throws RangeError which names the caller, the factor and its shape.
 */
export function requireSquare(
  caller: string,
  factors: readonly { readonly rows: number; readonly columns: number }[],
): void {
  for (const [index, { rows, columns }] of factors.entries()) {
    if (rows !== columns) {
      throw new RangeError(
        `${caller}: need square factors, got ${rows} x ${columns} for factor ${index}`,
      );
    }
  }
}
