/** Every matching of n1 rows to n2 columns, in lexicographic order: n2! / (n2 - n1)! of them. */
export function everyMatching(rowCount: number, columnCount: number): number[][] {
  if (rowCount === 0) return [[]];
  return everyMatching(rowCount - 1, columnCount).flatMap((columns) =>
    Array.from({ length: columnCount }, (_, column) => column)
      .filter((column) => !columns.includes(column))
      .map((column) => [...columns, column]),
  );
}
