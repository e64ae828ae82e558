import { requireNumber } from '../requirements/require-number.js';

/** Refuses options of line searches that are out of their ranges. */
export function requireLineSearchOptions(
  caller: string,
  shares: Readonly<Record<string, number>>,
  maximumEvaluations: number,
): void {
  for (const [name, value] of Object.entries(shares)) {
    requireNumber(caller, name, value, `0 < ${name} < 1`, (share) => share > 0 && share < 1);
  }
  const rule = 'maximumEvaluations >= 1';
  requireNumber(caller, 'maximumEvaluations', maximumEvaluations, rule, (count) => count >= 1);
}
