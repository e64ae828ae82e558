/**
 * mantissa · 2^exponent: the product of many numbers, which might overflow or vanish as one. Powers
 * of two are split off exactly, so that it is rounded no more often than the plain product.
 */
export interface ScaledNumber {
  /** Of absolute value in [1, 2), or 0, infinite or NaN. */
  readonly mantissa: number;
  readonly exponent: number;
}

/** Returns a float64 as a scaled number. */
export function scaled(value: number): ScaledNumber {
  // 2^1074, which would scale the smallest numbers in one step, is infinite.
  return Math.abs(value) < 2 ** -1000 ? split(value * 2 ** 200, -200) : split(value, 0);
}

/** Returns the product of scaled numbers, 1 of none. */
export function scaledProduct(numbers: readonly ScaledNumber[]): ScaledNumber {
  return numbers.reduce(
    (first, second) => split(first.mantissa * second.mantissa, first.exponent + second.exponent),
    { mantissa: 1, exponent: 0 },
  );
}

/** Returns the number to a whole power >= 0, by squaring. */
export function scaledPower(base: ScaledNumber, power: number): ScaledNumber {
  const powers: ScaledNumber[] = [];
  let square = base;
  for (let rest = power; rest > 0; rest = Math.floor(rest / 2)) {
    if (rest % 2 === 1) powers.push(square);
    square = scaledProduct([square, square]);
  }
  return scaledProduct(powers);
}

/** Returns the float64: infinite, subnormal or 0, never -0, where it has no better one. */
export function toNumber({ mantissa, exponent }: ScaledNumber): number {
  // In two steps: 2^exponent may be infinite or 0 where the product is not.
  const clamped = Math.max(-2200, Math.min(2200, exponent));
  const half = Math.trunc(clamped / 2);
  return mantissa * 2 ** half * 2 ** (clamped - half) + 0;
}

/** Returns the natural logarithm of the absolute value: -Infinity for 0. */
export function logarithm({ mantissa, exponent }: ScaledNumber): number {
  return Math.log(Math.abs(mantissa)) + exponent * Math.LN2;
}

function split(value: number, exponent: number): ScaledNumber {
  if (value === 0 || !Number.isFinite(value)) return { mantissa: value, exponent: 0 };
  let shift = Math.floor(Math.log2(Math.abs(value)));
  // The logarithm is rounded, perhaps up to the next whole number.
  if (Math.abs(value) * 2 ** -shift < 1) shift -= 1;
  return { mantissa: value * 2 ** -shift, exponent: exponent + shift };
}
