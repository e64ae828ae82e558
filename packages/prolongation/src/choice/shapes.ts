/** A test of the lengths of coarse and fine axes. */
export type ShapeTest = (coarse: readonly number[], fine: readonly number[]) => boolean;

/** One axis, made `ratio` times as long, its coarse length allowed. */
export function oneAxis(ratio: number, allowed: (n: number) => boolean = () => true): ShapeTest {
  return ([n, ...others], [n2]) =>
    n !== undefined && others.length === 0 && n2 === ratio * n && allowed(n);
}

/** A square, its first axis made twice as long and its second `ratio` times, the coarse length allowed. */
export function square(ratio: 1 | 2, allowed: (n: number) => boolean = () => true): ShapeTest {
  return ([n, m, ...others], [n2, m2]) =>
    n !== undefined &&
    n === m &&
    others.length === 0 &&
    n2 === 2 * n &&
    m2 === ratio * n &&
    allowed(n);
}

/** Even lengths of proper cycles. */
export function evenCycle(n: number): boolean {
  return n % 2 === 0 && n >= 4;
}
