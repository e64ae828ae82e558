/**
 * Checks a largest number of matchings.
 *
 * @throws RangeError that names the caller unless it is an integer >= 0 or Infinity.
 */
export function requireLimit(caller: string, limit: number): void {
  if (limit === Infinity || (Number.isSafeInteger(limit) && limit >= 0)) return;
  throw new RangeError(`${caller}: need an integer limit >= 0 or Infinity, got limit=${limit}`);
}
