/**
 * Makes a matrix `[order, order]`, rows one after another, zero below its subdiagonal, by Householder
 * reflections of both sides: the eigenvalues stay.
 */
export function toHessenbergForm(h: Float64Array, order: number): void {
  const v = new Float64Array(order);
  for (let column = 0; column + 2 < order; column += 1) {
    const first = column + 1;
    let norm = 0;
    for (let row = first; row < order; row += 1) {
      v[row] = h[row * order + column]!;
      norm = Math.hypot(norm, v[row]!);
    }
    if (norm === Math.abs(v[first]!)) continue;
    // v = x ± |x| e, the sign that does not cancel; (I - 2 v vᵀ / vᵀv) x = ∓|x| e.
    v[first]! += v[first]! < 0 ? -norm : norm;
    let square = 0;
    for (let row = first; row < order; row += 1) square += v[row]! ** 2;

    for (let j = column; j < order; j += 1) {
      let dot = 0;
      for (let row = first; row < order; row += 1) dot += v[row]! * h[row * order + j]!;
      const scale = (2 * dot) / square;
      for (let row = first; row < order; row += 1) h[row * order + j]! -= scale * v[row]!;
    }
    for (let i = 0; i < order; i += 1) {
      let dot = 0;
      for (let j = first; j < order; j += 1) dot += h[i * order + j]! * v[j]!;
      const scale = (2 * dot) / square;
      for (let j = first; j < order; j += 1) h[i * order + j]! -= scale * v[j]!;
    }
    for (let row = first + 1; row < order; row += 1) h[row * order + column] = 0;
  }
}
