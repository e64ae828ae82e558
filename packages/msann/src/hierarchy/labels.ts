import { aggregationMap, type ProlongationMap } from '@msann/prolongation';

/** Returns an aggregation map between relabelled nodes: fine node f becomes `fine[f]`, coarse node c `coarse[c]`. */
export function relabelMap(
  map: ProlongationMap,
  fine: Uint32Array,
  coarse: Uint32Array,
): ProlongationMap {
  if (map.kind !== 'aggregation') {
    throw new TypeError('relabelMap: need an aggregation map, got a dense one');
  }
  const index = new Uint32Array(map.fineSize);
  const weight = new Float64Array(map.fineSize);
  map.index.forEach((c, f) => {
    index[fine[f]!] = coarse[c]!;
    weight[fine[f]!] = map.weight[f]!;
  });
  return aggregationMap(index, map.coarseSize, { weight });
}

/** Returns a matrix whose row r and column c went to row `rowLabel[r]` and column `columnLabel[c]`. */
export function permuteMatrix(
  values: Float32Array,
  rowLabel: Uint32Array,
  columnLabel: Uint32Array,
): Float32Array {
  const permuted = new Float32Array(values.length);
  const width = columnLabel.length;
  rowLabel.forEach((toRow, row) => {
    for (let column = 0; column < width; column++) {
      permuted[toRow * width + columnLabel[column]!] = values[row * width + column]!;
    }
  });
  return permuted;
}

/** Returns the inverse of a permutation. */
export function inversePermutation(label: Uint32Array): Uint32Array {
  const inverse = new Uint32Array(label.length);
  label.forEach((to, from) => {
    inverse[to] = from;
  });
  return inverse;
}
