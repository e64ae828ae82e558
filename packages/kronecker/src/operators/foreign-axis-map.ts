import { unvec } from '../matrices/unvec.js';
import { vec } from '../matrices/vec.js';
import type { AxisMap } from './axis-map.js';
import type { LinearOperator } from './linear-operator.js';
import { addAxisMovedBack, moveAxisLast } from './move-axis.js';

/** Returns the axis map of an operator that a caller wrote, by its matVec and matMat. */
export function foreignAxisMap(operator: LinearOperator): AxisMap {
  const { rows, columns } = operator;
  return {
    rows,
    columns,
    work: rows * columns,
    addAlong: (x, left, right, out) => {
      if (left * right === 1) {
        const y = operator.matVec(x);
        for (let i = 0; i < rows; i += 1) out[i]! += y[i]!;
        return;
      }
      const vectors = unvec(moveAxisLast(x, left, columns, right), left * right, columns);
      const results = operator.matMat(vectors.transpose()).transpose();
      addAxisMovedBack(vec(results), left, rows, right, out);
    },
    transpose: () => foreignAxisMap(operator.adjoint()),
  };
}
