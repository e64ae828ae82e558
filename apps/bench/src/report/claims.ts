import type { Claim, Verdict } from './claim.js';
import type { Evidence } from './evidence.js';
import { mapClaims } from './map-claims.js';
import { sweepClaims } from './sweep-claims.js';

/** The claims of the paper's sections 4.2 to 4.5. */
export const claims: readonly Claim[] = [...sweepClaims, ...mapClaims];

/** Returns the claims that the evidence says something about, each with its verdict. */
export function judgedClaims(evidence: Evidence): (Omit<Claim, 'judge'> & Verdict)[] {
  return claims.flatMap(({ judge, ...claim }) => {
    const verdict = judge(evidence);
    return verdict === null ? [] : [{ ...claim, ...verdict }];
  });
}

/** The experiments that the paper speaks of. */
const experiments: readonly string[] = ['one-object', 'two-object', 'mnist', 'p-choice'];

/** Whether the paper's claims are about an experiment as it was run. */
export function isOfPaper(experiment: string, permutedPixels: boolean): boolean {
  return experiments.includes(experiment) && !permutedPixels;
}
