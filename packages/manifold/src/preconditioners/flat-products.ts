/** Writes A B to `out` `[n, m]`, for A `[n, k]` and B `[k, m]`, all row after row. */
export function flatProduct(
  a: Float64Array,
  b: Float64Array,
  k: number,
  m: number,
  out: Float64Array,
): void {
  out.fill(0);
  const rows = out.length / m;
  for (let i = 0; i < rows; i += 1) {
    addRows(a, i * k, 1, b, k, m, out, i * m);
  }
}

/** Writes AᵀB to `out` `[k, m]`, for A `[n, k]` and B `[n, m]`, all row after row. */
export function flatTransposedProduct(
  a: Float64Array,
  b: Float64Array,
  k: number,
  m: number,
  out: Float64Array,
): void {
  out.fill(0);
  const rows = b.length / m;
  for (let i = 0; i < k; i += 1) addRows(a, i, k, b, rows, m, out, i * m);
}

/** Replaces a square matrix `[p, p]` by its symmetric part. */
export function makeSymmetric(a: Float64Array, p: number): void {
  for (let i = 0; i < p; i += 1) {
    for (let j = 0; j < i; j += 1) {
      const mean = (a[i * p + j]! + a[j * p + i]!) / 2;
      a[i * p + j] = mean;
      a[j * p + i] = mean;
    }
  }
}

/** Adds Σ_l a_l (row l of B) to the row of `out` at `to`; the weights a_l lie `stride` apart. */
function addRows(
  a: Float64Array,
  from: number,
  stride: number,
  b: Float64Array,
  count: number,
  m: number,
  out: Float64Array,
  to: number,
): void {
  let l = 0;
  for (; l + 3 < count; l += 4) {
    const u = a[from + l * stride]!;
    const v = a[from + (l + 1) * stride]!;
    const w = a[from + (l + 2) * stride]!;
    const x = a[from + (l + 3) * stride]!;
    const row = l * m;
    for (let j = 0; j < m; j += 1) {
      out[to + j]! +=
        u * b[row + j]! + v * b[row + m + j]! + (w * b[row + 2 * m + j]! + x * b[row + 3 * m + j]!);
    }
  }
  for (; l < count; l += 1) {
    const weight = a[from + l * stride]!;
    for (let j = 0; j < m; j += 1) out[to + j]! += weight * b[l * m + j]!;
  }
}
