import type { Matrix } from 'ml-matrix';
import { flatFromMatrix } from '../matrices/flat-matrix.js';
import type { ProcessPair } from '../terms/process-pair.js';

/**
 * Returns the signs d for which P = Σ_j d_j v2_m(j) v1_jᵀ has a small objective. Of all terms only
 *     -2 ⟨P S1, S2 P⟩ = -2 Σ_jk d_j d_k K_jk N_jk,   K = V1ᵀ S1 V1,   N = V2mᵀ S2 V2m,
 * knows the signs: a quadratic form in them. They are set one after another, the most strongly coupled
 * first, and flipped one by one while that helps.
 *
 * @param terms - the terms' processes with their weights, 1 - s and s
 * @param coarseVectors - V1 `[n1, n1]`
 * @param fineVectors - V2m `[n2, n1]`, the matched fine vectors
 */
export function alignedSigns(
  terms: readonly { readonly weight: number; readonly pair: ProcessPair }[],
  coarseVectors: Matrix,
  fineVectors: Matrix,
): Float64Array {
  const n1 = coarseVectors.rows;
  const coupling = new Float64Array(n1 * n1);
  const coarse = flatFromMatrix(coarseVectors);
  const fine = flatFromMatrix(fineVectors);
  for (const { weight, pair } of terms) {
    const K = inBasis(pair.coarse, coarse, n1);
    const N = inBasis(pair.fine, fine, n1);
    for (let j = 0; j < n1; j += 1) {
      for (let k = 0; k < j; k += 1) {
        const at = j * n1 + k;
        coupling[at]! += weight * K[at]! * N[at]!;
        coupling[k * n1 + j] = coupling[at]!;
      }
    }
  }
  const signs = greedySigns(coupling, n1);
  flipWhileBetter(signs, coupling);
  return signs;
}

/** Returns VᵀSV of the columns of V `[size, n1]`, row after row. */
function inBasis(process: ProcessPair['coarse'], vectors: Float64Array, n1: number): Float64Array {
  const image = new Float64Array(vectors.length);
  process.addAlong(1, vectors, 1, n1, image);
  const out = new Float64Array(n1 * n1);
  for (let row = 0; row < vectors.length; row += n1) {
    for (let j = 0; j < n1; j += 1) {
      const value = vectors[row + j]!;
      for (let k = 0; k < n1; k += 1) out[j * n1 + k]! += value * image[row + k]!;
    }
  }
  return out;
}

/** Sets signs one after another, always that which the signs set so far decide most clearly. */
function greedySigns(coupling: Float64Array, n1: number): Float64Array {
  const signs = new Float64Array(n1);
  const pull = new Float64Array(n1);
  for (let count = 0; count < n1; count += 1) {
    let next = -1;
    for (let j = 0; j < n1; j += 1) {
      if (signs[j] !== 0) continue;
      if (next < 0 || Math.abs(pull[j]!) > Math.abs(pull[next]!)) next = j;
    }
    signs[next] = pull[next]! < 0 ? -1 : 1;
    for (let j = 0; j < n1; j += 1) pull[j]! += signs[next]! * coupling[next * n1 + j]!;
  }
  return signs;
}

/**
 * Flips single signs while Σ d_j d_k C_jk grows by more than rounding. It ends because C is symmetric
 * to the last bit: every flip makes the sum larger, and there are finitely many choices of signs.
 */
function flipWhileBetter(signs: Float64Array, coupling: Float64Array): void {
  const n1 = signs.length;
  for (let flipped = true; flipped; ) {
    flipped = false;
    for (let j = 0; j < n1; j += 1) {
      let pull = 0;
      let size = 0;
      for (let k = 0; k < n1; k += 1) {
        const part = signs[k]! * coupling[j * n1 + k]!;
        pull += part;
        size += Math.abs(part);
      }
      if (!(pull * signs[j]! < -1e-12 * size)) continue;
      signs[j] = -signs[j]!;
      flipped = true;
    }
  }
}
