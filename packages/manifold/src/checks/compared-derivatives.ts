/** What is said where a derivative and differences of the cost disagree. */
export function comparedDerivatives(
  what: string,
  derivative: number,
  difference: number,
): readonly string[] {
  const lines = [
    `along the first direction ${what} gives ${digits(derivative)}, differences of the cost give ${digits(difference)}`,
  ];
  const ratio = derivative / difference;
  const factor = FACTORS.find((candidate) => Math.abs(ratio / candidate - 1) < NEAR);
  if (factor !== undefined) {
    lines.push(
      factor === -1
        ? `${what} seems to have the wrong sign`
        : `${what} seems to be ${factor} times what it should be`,
    );
  }
  return lines;
}

function digits(value: number): string {
  return String(Number(value.toPrecision(6)));
}

/** Those that come of forgotten or doubled factors. */
const FACTORS = [-1, 2, 0.5, -2, -0.5, 4, 0.25];
const NEAR = 1e-3;
