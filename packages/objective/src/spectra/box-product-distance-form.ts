import { type Graph, laplacianEigenbasis } from '@msann/graph-lineage';
import { Matrix } from 'ml-matrix';
import { matrixRows } from '../matrices/matrix-rows.js';
import type { DistanceForm } from './distance-form.js';
import { type GluedForm, gluedForm } from './glued-form.js';
import { makeFirstPositive } from './numeric-distance-form.js';

/**
 * Returns the form of a box product of k graphs, N vertices in all, from those of the graphs.
 *
 * With J all ones, T = Σ_i T_i ⊗ (J of the other axes). Vectors are of three kinds, in this order:
 * those of {@link gluedForm}; an eigenvector of an axis that sums to 0, constant along the others,
 * which keeps its eigenvalue times N/n_i; and products of the axes' Laplacian eigenvectors of which
 * two or more are not constant, where T is 0.
 */
export function boxProductDistanceForm(
  axes: readonly Graph[],
  forms: readonly DistanceForm[],
): DistanceForm {
  const order = axes.reduce((product, axis) => product * axis.order, 1);
  const glued = gluedForm(forms, order);
  const values = new Float64Array(order);
  values.set(glued.values);
  let column = glued.values.length;
  for (const { values: axisValues, sumsToZero } of forms) {
    for (const [index, value] of axisValues.entries()) {
      if (sumsToZero[index]) values[column++] = (order / axisValues.length) * value;
    }
  }
  return {
    values,
    sumsToZero: Array.from(values, (_, index) => index >= glued.values.length),
    vectors: () => productVectors(axes, forms, glued, order),
  };
}

function productVectors(
  axes: readonly Graph[],
  forms: readonly DistanceForm[],
  glued: GluedForm,
  order: number,
): Matrix {
  const matrix = new Matrix(order, order);
  const mixed = glued.values.length;
  const parts = glued.parts().map(matrixRows);
  const kept = forms.map((form) => keptRows(form, order));
  const laplacians = axes.map(laplacianRows);
  const pairs = columnsOfPairs(axes.map((axis) => axis.order));
  for (const [vertex, row] of matrixRows(matrix).entries()) {
    const places = placesOf(vertex, axes);
    for (const [axis, place] of places.entries()) {
      const part = parts[axis]![place]!;
      for (let index = 0; index < mixed; index += 1) row[index]! += part[index]!;
    }
    let column = mixed;
    for (const [axis, place] of places.entries()) {
      row.set(kept[axis]![place]!, column);
      column += kept[axis]![place]!.length;
    }
    const products = productRow(laplacians.map((rows, axis) => rows[places[axis]!]!));
    for (let index = 0; index < pairs.length; index += 1) {
      row[column + index] = products[pairs[index]!]!;
    }
  }
  makeFirstPositive(matrix, mixed);
  return matrix;
}

/** The place of a vertex on each axis; the last axis is the fastest. */
function placesOf(vertex: number, axes: readonly Graph[]): readonly number[] {
  const places = Array<number>(axes.length);
  let rest = vertex;
  for (let axis = axes.length - 1; axis >= 0; axis -= 1) {
    places[axis] = rest % axes[axis]!.order;
    rest = Math.floor(rest / axes[axis]!.order);
  }
  return places;
}

/** The eigenvectors of an axis that sum to 0, as they are along it in the product. */
function keptRows(form: DistanceForm, order: number): readonly Float64Array[] {
  const share = Math.sqrt(form.values.length / order);
  return matrixRows(form.vectors()).map((row) =>
    row.filter((_, column) => form.sumsToZero[column]!).map((entry) => share * entry),
  );
}

/**
 * The Laplacian eigenvectors of a connected graph, the constant one first. An eigensolver leaves the
 * constant wrong in the last digits, all of them on badly scaled weights: reflecting it to where it
 * belongs makes the others sum to 0 and moves them no further than that.
 */
function laplacianRows(graph: Graph): readonly Float64Array[] {
  const { vectors } = laplacianEigenbasis(graph, { sign: 'positive' });
  const rows = matrixRows(vectors);
  const constant = (rows[0]![0]! < 0 ? -1 : 1) / Math.sqrt(graph.order);
  const mirror = Float64Array.from(rows, (row) => row[0]! + constant);
  let square = 0;
  const along = new Float64Array(graph.order);
  for (const [vertex, row] of rows.entries()) {
    square += mirror[vertex]! ** 2;
    for (const [column, entry] of row.entries()) along[column]! += mirror[vertex]! * entry;
  }
  return rows.map((row, vertex) =>
    row.map((entry, column) =>
      column === 0 ? Math.abs(constant) : entry - (2 * mirror[vertex]! * along[column]!) / square,
    ),
  );
}

/** The columns of a Kronecker product in which two or more factors' columns are not their first. */
function columnsOfPairs(orders: readonly number[]): Uint32Array {
  let waves = Uint8Array.of(0);
  for (const order of orders) {
    const next = new Uint8Array(waves.length * order);
    for (let index = 0; index < next.length; index += 1) {
      next[index] = Math.min(2, waves[Math.floor(index / order)]! + (index % order === 0 ? 0 : 1));
    }
    waves = next;
  }
  return Uint32Array.from([...waves.keys()].filter((column) => waves[column] === 2));
}

function productRow(factors: readonly Float64Array[]): Float64Array {
  let product = Float64Array.of(1);
  for (const factor of factors) {
    const next = new Float64Array(product.length * factor.length);
    let index = 0;
    for (const left of product) {
      for (const right of factor) next[index++] = left * right;
    }
    product = next;
  }
  return product;
}
