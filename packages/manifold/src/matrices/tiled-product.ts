/**
 * Adds up products of rows with columns, two by four at a time: eight sums stay in registers, and
 * what a sum needs of the four columns lies together in a panel. Twice as fast as adding up rows,
 * once matrices are large enough (see {@link isLarge}) to pay for the panel.
 *
 * `columns(panel, j)` writes entry k of column j + c to `panel[4 k + c]`. Of a product that is
 * symmetric the upper part is enough: what is below the diagonal is then without meaning.
 */
export function tiledProduct(
  out: readonly Float64Array[],
  left: readonly Float64Array[],
  depth: number,
  columns: (panel: Float64Array, j: number) => void,
  part: 'all' | 'upper' = 'all',
): void {
  const width = out[0]?.length ?? 0;
  const panel = new Float64Array(4 * depth);
  const sums = new Float64Array(8);
  for (let j = 0; j < width; j += 4) {
    columns(panel, j);
    const filled = Math.min(4, width - j);
    const end = part === 'upper' ? j + filled : left.length;
    for (let i = 0; i < end; i += 2) {
      const second = i + 1 < left.length ? i + 1 : i;
      addTile(sums, left[i]!, left[second]!, panel);
      const top = out[i]!;
      const bottom = out[second]!;
      for (let c = 0; c < filled; c += 1) {
        top[j + c] = sums[c]!;
        bottom[j + c] = sums[4 + c]!;
      }
    }
  }
}

/** Whether a product of `[rows, depth]` and `[depth, columns]` is large enough for tiles. */
export function isLarge(rows: number, depth: number, columns: number): boolean {
  return depth >= 8 && rows * depth * columns >= 2048;
}

/** Writes columns j .. j + 3 of a matrix to a panel; those beyond its last are 0. */
export function columnPanel(panel: Float64Array, rows: readonly Float64Array[], j: number): void {
  const filled = Math.min(4, (rows[0]?.length ?? 0) - j);
  if (filled < 4) panel.fill(0);
  for (let k = 0; k < rows.length; k += 1) {
    const row = rows[k]!;
    for (let c = 0; c < filled; c += 1) panel[4 * k + c] = row[j + c]!;
  }
}

/** Writes rows j .. j + 3 of a matrix to a panel, as columns; those beyond its last are 0. */
export function rowPanel(panel: Float64Array, rows: readonly Float64Array[], j: number): void {
  const filled = Math.min(4, rows.length - j);
  if (filled < 4) panel.fill(0);
  for (let c = 0; c < filled; c += 1) {
    const row = rows[j + c]!;
    for (let k = 0; k < row.length; k += 1) panel[4 * k + c] = row[k]!;
  }
}

function addTile(sums: Float64Array, x: Float64Array, y: Float64Array, panel: Float64Array): void {
  let x0 = 0;
  let x1 = 0;
  let x2 = 0;
  let x3 = 0;
  let y0 = 0;
  let y1 = 0;
  let y2 = 0;
  let y3 = 0;
  const length = x.length;
  for (let k = 0, at = 0; k < length; k += 1, at += 4) {
    const a = x[k]!;
    const b = y[k]!;
    const c0 = panel[at]!;
    const c1 = panel[at + 1]!;
    const c2 = panel[at + 2]!;
    const c3 = panel[at + 3]!;
    x0 += a * c0;
    x1 += a * c1;
    x2 += a * c2;
    x3 += a * c3;
    y0 += b * c0;
    y1 += b * c1;
    y2 += b * c2;
    y3 += b * c3;
  }
  sums[0] = x0;
  sums[1] = x1;
  sums[2] = x2;
  sums[3] = x3;
  sums[4] = y0;
  sums[5] = y1;
  sums[6] = y2;
  sums[7] = y3;
}
