import { spread } from '../report/spread.js';
import type { MeasureComparison, Sample, Verdict } from './comparison.js';
import { pairedEstimate, type RatioEstimate, welchEstimate } from './ratio-estimate.js';

/** What a measure came to in the run of one seed; null where it came to nothing. */
export interface SeedValue {
  readonly seed: number;
  readonly value: number | null;
}

/**
 * Returns how the values of B, one a seed, stand to those of A. Two seeds or more in both are paired; else the seeds of each
 * folder are a sample. There is no ratio where a run has no value, as those that have one would tell of the better runs alone.
 *
 * @param missing - what a value that is null is called, such as `not reached`
 */
export function compareValues(
  a: readonly SeedValue[],
  b: readonly SeedValue[],
  missing: string,
): MeasureComparison {
  const samples = { a: sample(a), b: sample(b) };
  const none = { ...samples, ratio: null, interval: null, test: null, verdict: null };
  const gaps = [gap(samples.a, 'A'), gap(samples.b, 'B')].filter((text) => text !== '');
  if (gaps.length > 0) return { ...none, note: `${missing} in ${gaps.join(' and ')}` };
  if ([...a, ...b].some(({ value }) => value! <= 0)) {
    return { ...none, note: 'not above 0, which has no ratio' };
  }
  const [logsA, logsB] = [logs(a), logs(b)];
  const logRatios = [...logsB].flatMap(([seed, log]) =>
    logsA.has(seed) ? [log - logsA.get(seed)!] : [],
  );
  if (logRatios.length > 1) {
    const note = `paired over ${logRatios.length} seeds`;
    return { ...samples, ...judged(pairedEstimate(logRatios)), test: 'paired', note };
  }
  if (logsA.size > 1 && logsB.size > 1) {
    const note = `Welch, ${logsA.size} and ${logsB.size} seeds`;
    const estimate = welchEstimate([...logsA.values()], [...logsB.values()]);
    return { ...samples, ...judged(estimate), test: 'welch', note };
  }
  const [own] = logRatios;
  const log = own ?? mean(logsB) - mean(logsA);
  const where = logsA.size > 1 ? ' in B' : logsB.size > 1 ? ' in A' : '';
  return {
    ...none,
    ratio: Math.exp(log),
    verdict: 'no difference shown',
    note: `one seed${where}, no interval`,
  };
}

function judged({ ratio, interval }: RatioEstimate) {
  const [low, high] = interval;
  const verdict: Verdict = high < 1 ? 'lower' : low > 1 ? 'higher' : 'no difference shown';
  return { ratio, interval, verdict };
}

function sample(values: readonly SeedValue[]): Sample {
  const found = spread(values.flatMap(({ value }) => value ?? []));
  return {
    mean: found?.mean ?? null,
    deviation: found?.deviation ?? null,
    values: found?.count ?? 0,
    runs: values.length,
  };
}

/** Which of a folder's runs have no value. */
function gap({ values, runs }: Sample, folder: string): string {
  if (values === runs) return '';
  return values === 0 ? folder : `${runs - values} of ${runs} runs of ${folder}`;
}

function logs(values: readonly SeedValue[]): ReadonlyMap<number, number> {
  return new Map(values.map(({ seed, value }) => [seed, Math.log(value!)]));
}

function mean(logsOfSeeds: ReadonlyMap<number, number>): number {
  return spread([...logsOfSeeds.values()])!.mean;
}
