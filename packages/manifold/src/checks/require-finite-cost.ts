/**
 * Refuses a cost that is no finite number, as nothing can be checked there.
 *
 * @throws RangeError which names the caller and the cost.
 */
export function requireFiniteCost(caller: string, cost: number): void {
  if (!Number.isFinite(cost)) {
    throw new RangeError(`${caller}: need a finite cost at the point, got ${String(cost)}`);
  }
}
