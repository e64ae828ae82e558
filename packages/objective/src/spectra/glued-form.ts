import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import type { DistanceForm } from './distance-form.js';
import { numericDistanceForm } from './numeric-distance-form.js';

/** Eigenvectors x of a box product of the kind x[g_1, ..., g_k] = Σ_i parts_i[g_i]. */
export interface GluedForm {
  readonly values: Float64Array;
  /** Returns what each axis puts into the vectors: `[n_i, values]`. */
  readonly parts: () => readonly Matrix[];
}

/**
 * Returns the eigenvectors of a box product that its axes have in common, N vertices in all.
 *
 * Let W_i be the span of the eigenvectors of T_i that do not sum to 0: the constant u_i lies in it.
 * T maps W_i ⊗ (the others' constants) to itself, as N/n_i T_i, and these spaces meet in the constant
 * of the product: an eigenproblem of order 1 + Σ(dim W_i - 1), in the basis of the constant and, for
 * each i, of what is orthogonal to it in W_i.
 */
export function gluedForm(axes: readonly DistanceForm[], order: number): GluedForm {
  const mixed = axes.map(mixingAxis);
  const size = mixed.reduce((sum, { values }) => sum + values.length - 1, 1);
  const matrix = Matrix.zeros(size, size);
  let start = 1;
  for (const { values, basis, vectors } of mixed) {
    const share = order / vectors.length;
    const place = (index: number): number => (index === 0 ? 0 : start + index - 1);
    for (let i = 0; i < values.length; i += 1) {
      for (let j = 0; j <= i; j += 1) {
        let sum = 0;
        for (const [k, row] of basis.entries()) sum += row[i]! * values[k]! * row[j]!;
        const entry = matrix.get(place(i), place(j)) + share * sum;
        matrix.set(place(i), place(j), entry);
        matrix.set(place(j), place(i), entry);
      }
    }
    start += values.length - 1;
  }
  const form = numericDistanceForm(matrix);
  return { values: form.values, parts: () => gluedParts(mixed, order, form.vectors()) };
}

/** What an axis has in W: eigenvalues, eigenvectors `[n, w]` and an orthonormal basis `[w, w]`. */
interface MixingAxis {
  readonly values: readonly number[];
  readonly vectors: readonly Float64Array[];
  /** Its columns are coordinates by the eigenvectors; the first is the constant. */
  readonly basis: readonly Float64Array[];
}

function mixingAxis(axis: DistanceForm): MixingAxis {
  const columns = [...axis.values.keys()].filter((column) => !axis.sumsToZero[column]!);
  const values = columns.map((column) => axis.values[column]!);
  const vectors = matrixRows(axis.vectors()).map((row) =>
    Float64Array.from(columns, (column) => row[column]!),
  );
  const constant = new Float64Array(columns.length);
  for (const row of vectors) {
    for (const [index, entry] of row.entries()) constant[index]! += entry;
  }
  const norm = Math.hypot(...constant);
  return { values, vectors, basis: basisFrom(constant.map((entry) => entry / norm)) };
}

/** Returns the orthogonal matrix of a Householder reflection, its first column turned to the unit vector. */
function basisFrom(first: Float64Array): readonly Float64Array[] {
  const mirror = first.slice();
  const sign = first[0]! < 0 ? -1 : 1;
  mirror[0]! += sign;
  const half = 1 + Math.abs(first[0]!);
  return Array.from(first, (entry, row) =>
    first.map((_, column) =>
      column === 0 ? entry : (row === column ? 1 : 0) - (mirror[row]! * mirror[column]!) / half,
    ),
  );
}

function gluedParts(axes: readonly MixingAxis[], order: number, glued: Matrix): readonly Matrix[] {
  const rows = matrixRows(glued);
  let start = 1;
  return axes.map(({ vectors, basis }, axis) => {
    const share = Math.sqrt(vectors.length / order);
    const coordinates = new Matrix(basis.length, glued.columns);
    for (const [k, coordinate] of matrixRows(coordinates).entries()) {
      // The constant is common to all axes: the first one puts it in.
      if (axis === 0) addMultiple(coordinate, share * basis[k]![0]!, rows[0]!);
      for (let index = 1; index < basis.length; index += 1) {
        addMultiple(coordinate, share * basis[k]![index]!, rows[start + index - 1]!);
      }
    }
    start += basis.length - 1;
    const part = new Matrix(vectors.length, glued.columns);
    for (const [vertex, row] of matrixRows(part).entries()) {
      for (const [k, coordinate] of matrixRows(coordinates).entries()) {
        addMultiple(row, vectors[vertex]![k]!, coordinate);
      }
    }
    return part;
  });
}

function addMultiple(out: Float64Array, factor: number, x: Float64Array): void {
  for (let index = 0; index < out.length; index += 1) out[index]! += factor * x[index]!;
}
