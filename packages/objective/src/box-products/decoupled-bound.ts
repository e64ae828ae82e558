import { shown } from '../shown.js';

/** What {@link decoupledBound} has to know of the problem between one pair of factors. */
export interface DecoupledFactor {
  /** E of a map with orthonormal columns, such as the optimum. */
  readonly cost: number;
  /** n1, the order of the coarse graph. */
  readonly coarseOrder: number;
}

/**
 * Returns an upper bound of the optimum between box products by the optima of the factors alone,
 *
 *     min E(G1a□G1b, G2a□G2b) <= (√(n1b Ea) + √(n1a Eb))²,
 *
 * so that a problem of order n2a n2b is judged by two of orders n2a and n2b. It is 0 where both are.
 *
 * It holds for diffusion, s = 0, with both costs and the optimum at the same α: Pa⊗Pb of the two maps
 * has orthonormal columns and costs no more. The optimum itself may lie far below, as it need not be
 * a product. With a share of locality it does not hold: distances add up by other maps than Pa⊗Pb
 * unless the maps take constants to constants, see `boxProductLocality`.
 *
 * @example
 * ```ts
 * import { decoupledBound } from '@msann/objective';
 *
 * // Two problems from 4 and from 9 coarse vertices that cost 0.5 and 0.25.
 * const bound = decoupledBound({ cost: 0.5, coarseOrder: 4 }, { cost: 0.25, coarseOrder: 9 });
 * console.log(bound.toFixed(6)); // 9.742641
 * console.log(decoupledBound({ cost: 0, coarseOrder: 4 }, { cost: 0, coarseOrder: 9 })); // 0
 * ```
 *
 * @throws RangeError where a cost is negative or not finite, or an order is not an integer >= 1;
 * TypeError where a factor is no object.
 * @see paper section 5.2
 */
export function decoupledBound(first: DecoupledFactor, second: DecoupledFactor): number {
  requireFactor('first', first);
  requireFactor('second', second);
  const byFirst = Math.sqrt(second.coarseOrder * first.cost);
  const bySecond = Math.sqrt(first.coarseOrder * second.cost);
  return (byFirst + bySecond) ** 2;
}

function requireFactor(name: string, factor: DecoupledFactor): void {
  if (typeof factor !== 'object' || factor === null) {
    throw new TypeError(
      `decoupledBound: need factors { cost, coarseOrder }, got ${shown(factor)} as the ${name}`,
    );
  }
  const { cost, coarseOrder } = factor;
  if (!(Number.isFinite(cost) && cost >= 0)) {
    throw new RangeError(`decoupledBound: need ${name}.cost >= 0, got ${shown(cost)}`);
  }
  if (!(Number.isSafeInteger(coarseOrder) && coarseOrder >= 1)) {
    throw new RangeError(
      `decoupledBound: need an integer ${name}.coarseOrder >= 1, got ${shown(coarseOrder)}`,
    );
  }
}
