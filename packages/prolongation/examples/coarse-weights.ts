import {
  composeMaps,
  gridPairAveraging,
  orthogonalityError,
  restrictWeights,
} from '@msann/prolongation';
import { Matrix } from 'ml-matrix';

// Two halvings of a 4 x 4 image: its columns, then its rows.
const finer = gridPairAveraging([4, 4]);
const coarser = gridPairAveraging([4, 2]);
const squares = composeMaps(finer, coarser);
console.log(squares.kind, squares.fineSize, squares.coarseSize); // aggregation 16 4
console.log(orthogonalityError(squares) < 1e-15); // true

// Weights from 16 pixels to 16 pixels, all 1, restricted at both ends: Pᵀ W P.
const coarse = restrictWeights({ input: squares, output: squares }, Matrix.ones(16, 16));
console.log(coarse.rows, coarse.columns, coarse.get(0, 0).toFixed(1)); // 4 4 4.0
