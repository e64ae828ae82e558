/** Where derivatives are checked. */
export interface CheckOptions<Point> {
  /**
   * The point to check at.
   *
   * @defaultValue a random point of the manifold, from `seed`
   */
  readonly point?: Point | undefined;
  /**
   * The direction to go; its length does not matter.
   *
   * @defaultValue three random tangent vectors, from `seed`
   */
  readonly direction?: Point | undefined;
  /**
   * Seed of all that is random, a 32-bit integer.
   *
   * @defaultValue 0
   */
  readonly seed?: number | undefined;
  /**
   * The longest step; for a cost that hardly changes within 1 of the point, a larger number.
   *
   * @defaultValue 1
   */
  readonly longestStep?: number | undefined;
}
