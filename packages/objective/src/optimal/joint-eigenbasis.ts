import { type Graph, laplacianEigenbasis } from '@msann/graph-lineage';
import { EigenvalueDecomposition, Matrix } from 'ml-matrix';
import { flatFromMatrix, matrixFromFlat } from '../matrices/flat-matrix.js';
import { distanceProcess } from '../processes/distance-process.js';
import { laplacianProcess } from '../processes/laplacian-process.js';
import type { ProcessMatrix } from '../processes/process-matrix.js';

/** Orthonormal vectors that are eigenvectors of the Laplacian and of the distances alike. */
export interface JointEigenbasis {
  /** `[order, order]`, one vector a column. */
  readonly vectors: Matrix;
  /** The Laplacian's eigenvalue of each vector. */
  readonly laplacian: Float64Array;
  /** The distances' eigenvalue of each vector. */
  readonly distance: Float64Array;
}

/**
 * Returns a joint eigenbasis of L and T of a connected graph, or undefined where they do not commute.
 * Cycles, tori, complete graphs, hypercubes and other distance-regular graphs have one.
 *
 * The Laplacian's eigenbasis is one already but for its eigenspaces of two dimensions and more: in
 * each the distances are diagonalised once more.
 */
export function jointEigenbasis(graph: Graph): JointEigenbasis | undefined {
  if (!distancesCommute(graph)) return undefined;
  const distance = distanceProcess('jointEigenbasis', graph);
  const n = graph.order;
  const { values, vectors } = laplacianEigenbasis(graph);
  const v = flatFromMatrix(vectors);
  const tv = new Float64Array(n * n);
  distance.addAlong(1, v, 1, n, tv);
  const largest = Math.abs(values[0]!) || 1;
  for (let begin = 0; begin < n; ) {
    let end = begin + 1;
    while (end < n && values[end]! - values[end - 1]! <= DEGENERACY * largest) end += 1;
    if (end - begin > 1) diagonaliseWithin(v, tv, n, begin, end);
    begin = end;
  }
  const quotients = new Float64Array(n);
  for (let at = 0; at < v.length; at += 1) quotients[at % n]! += v[at]! * tv[at]!;
  const scale = quotients.reduce((norm, value) => Math.max(norm, Math.abs(value)), 0);
  for (let at = 0; at < v.length; at += 1) {
    const residual = Math.abs(tv[at]! - quotients[at % n]! * v[at]!);
    if (residual > JOINT_TOLERANCE * scale) return undefined;
  }
  return { vectors: matrixFromFlat(v, n, n), laplacian: values, distance: quotients };
}

/** Rotates the columns begin .. end - 1 of V, and TV with them, so that VᵀTV is diagonal there. */
function diagonaliseWithin(
  v: Float64Array,
  tv: Float64Array,
  n: number,
  begin: number,
  end: number,
): void {
  const size = end - begin;
  const block = Matrix.zeros(size, size);
  for (let a = 0; a < size; a += 1) {
    for (let b = 0; b <= a; b += 1) {
      let sum = 0;
      for (let row = 0; row < n; row += 1)
        sum += v[row * n + begin + a]! * tv[row * n + begin + b]!;
      block.set(a, b, sum);
      block.set(b, a, sum);
    }
  }
  const diagonal = block.diagonal();
  const spread = Math.max(...diagonal.map(Math.abs));
  const coupling = block.clone().sub(Matrix.diag(diagonal)).norm('frobenius');
  if (coupling <= Number.EPSILON * spread * size) return;
  const rotation = new EigenvalueDecomposition(block, { assumeSymmetric: true }).eigenvectorMatrix;
  for (const flat of [v, tv]) {
    for (let row = 0; row < n; row += 1) {
      const from = flat.slice(row * n + begin, row * n + end);
      for (let a = 0; a < size; a += 1) {
        let sum = 0;
        for (let b = 0; b < size; b += 1) sum += from[b]! * rotation.get(b, a);
        flat[row * n + begin + a] = sum;
      }
    }
  }
}

/** Returns whether LTx = TLx for one vector without symmetry, which matrices that do not commute fail. */
export function distancesCommute(graph: Graph): boolean {
  const laplacian = laplacianProcess(graph);
  const distance = distanceProcess('distancesCommute', graph);
  const n = graph.order;
  const x = Float64Array.from({ length: n }, (_, index) => Math.sin(1 + index * index));
  const apply = (process: ProcessMatrix, vector: Float64Array): Float64Array => {
    const out = new Float64Array(n);
    process.addAlong(1, vector, 1, 1, out);
    return out;
  };
  const lt = apply(laplacian, apply(distance, x));
  const tl = apply(distance, apply(laplacian, x));
  let difference = 0;
  let size = 0;
  for (let index = 0; index < n; index += 1) {
    difference = Math.max(difference, Math.abs(lt[index]! - tl[index]!));
    size = Math.max(size, Math.abs(lt[index]!), Math.abs(tl[index]!));
  }
  return difference <= JOINT_TOLERANCE * size;
}

/** Eigenvalues nearer than this share of the largest are one eigenvalue. */
const DEGENERACY = 1e-10;
/** What rounding may leave of TV - V diag(quotients), relative to the largest eigenvalue. */
const JOINT_TOLERANCE = 1e-9;
