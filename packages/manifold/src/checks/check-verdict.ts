import type { CheckResult } from './check-result.js';
import type { ErrorPoint } from './error-point.js';
import { fitSlope } from './fit-slope.js';

/** What is found besides the slope. */
export interface Findings {
  /** What alone makes the check fail, such as a Hessian that is not symmetric. */
  readonly faults: readonly string[];
  /** Said where the slope is too small. */
  readonly hints: (slope: number) => readonly string[];
}

/** Returns the result of a check from its errors. */
export function checkVerdict(
  title: string,
  expected: number,
  points: readonly ErrorPoint[],
  { faults, hints }: Findings,
): CheckResult {
  const fit = fitSlope(points);
  const exact = fit === 'exact';
  const fitted = exact ? undefined : fit;
  const slope = fitted?.slope ?? Number.NaN;
  const steep = exact || slope >= expected - TOLERANCE;
  const passed = steep && faults.length === 0;
  const lines = [`${title}: ${passed ? 'passed' : 'FAILED'}`];
  if (exact) {
    lines.push(`expected slope ${expected}; the error is rounding at all steps: exact`);
  } else if (fitted === undefined) {
    lines.push(`expected slope ${expected}; the error follows no power of the step`);
  } else {
    const { from, to } = fitted;
    const range = `${from.toExponential(0)} to ${to.toExponential(0)}`;
    lines.push(`expected slope ${expected}, fitted ${slope.toFixed(3)} over steps from ${range}`);
  }
  if (steep && slope > expected + 0.5) {
    lines.push('steeper than expected: the leading term of the error happens to be 0 here');
  }
  lines.push(...faults);
  if (!steep) lines.push(...hints(slope));
  return {
    slope,
    expected,
    passed,
    exact,
    points: points.map(({ step, error }) => ({ step, error })),
    report: lines.join('\n  '),
  };
}

const TOLERANCE = 0.1;
