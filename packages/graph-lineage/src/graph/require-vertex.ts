/**
 * Refuses a number that is not a vertex of a graph of that order.
 *
 * @throws RangeError which names the caller, the rule and the value.
 */
export function requireVertex(caller: string, vertex: number, order: number): void {
  if (!Number.isInteger(vertex) || vertex < 0 || vertex >= order) {
    throw new RangeError(
      `${caller}: need a vertex in 0..${order - 1} (order ${order}), got ${vertex}`,
    );
  }
}
