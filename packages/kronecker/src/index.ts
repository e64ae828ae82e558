export { kroneckerProductDeterminant } from './invariants/kronecker-product-determinant.js';
export { kroneckerProductFrobeniusNorm } from './invariants/kronecker-product-frobenius-norm.js';
export { kroneckerProductLogDeterminant } from './invariants/kronecker-product-log-determinant.js';
export { kroneckerProductSpectralNorm } from './invariants/kronecker-product-spectral-norm.js';
export { kroneckerProductTrace } from './invariants/kronecker-product-trace.js';
export { kroneckerSumDeterminant } from './invariants/kronecker-sum-determinant.js';
export { kroneckerSumFrobeniusNorm } from './invariants/kronecker-sum-frobenius-norm.js';
export { kroneckerSumLogDeterminant } from './invariants/kronecker-sum-log-determinant.js';
export { kroneckerSumSpectralNorm } from './invariants/kronecker-sum-spectral-norm.js';
export { kroneckerSumTrace } from './invariants/kronecker-sum-trace.js';
export type { LogDeterminant } from './invariants/log-determinant.js';
export { denseFromSparse } from './matrices/dense-from-sparse.js';
export type { MatrixLike } from './matrices/matrix-like.js';
export { sparseFromDense } from './matrices/sparse-from-dense.js';
export type {
  ReadonlyFloat64Array,
  ReadonlyUint32Array,
  SparseMatrix,
} from './matrices/sparse-matrix.js';
export { unvec } from './matrices/unvec.js';
export { vec } from './matrices/vec.js';
export { addOperators } from './operators/add-operators.js';
export { composeOperators } from './operators/compose-operators.js';
export { type DotTestOptions, type DotTestReport, dotTest } from './operators/dot-test.js';
export { identityOperator } from './operators/identity-operator.js';
export { kroneckerProductOperator } from './operators/kronecker-product-operator.js';
export { kroneckerSumOperator } from './operators/kronecker-sum-operator.js';
export type { LinearOperator } from './operators/linear-operator.js';
export { matrixOperator } from './operators/matrix-operator.js';
export {
  type OperatorFunctions,
  operatorFromFunctions,
} from './operators/operator-from-functions.js';
export type { OperatorLike } from './operators/operator-like.js';
export { scaleOperator } from './operators/scale-operator.js';
export { kroneckerProduct } from './products/kronecker-product.js';
export { kroneckerSum } from './products/kronecker-sum.js';
export type { KroneckerEigen } from './spectra/kronecker-eigen.js';
export { kroneckerProductEigen } from './spectra/kronecker-product-eigen.js';
export { kroneckerSumEigen } from './spectra/kronecker-sum-eigen.js';
export { type SolveKroneckerSumOptions, solveKroneckerSum } from './spectra/solve-kronecker-sum.js';
