/**
 * @file The claims of the paper's sections 4.2, 4.3 and 4.5 on settings of the cycles, judged by the runs of a sweep.
 */
import type { RunSummary } from '../results/summary.js';
import { type Claim, PAR, type Verdict } from './claim.js';
import { quantityText } from './quantity-text.js';
import { meanCostTo, meanMse } from './run-means.js';
import { finalMse, type Sweep, type SweepSetting, settingText } from './sweep-settings.js';
import { thresholdNames, thresholdWords } from './threshold-names.js';

export const sweepClaims: readonly Claim[] = [
  {
    section: '4.2.1',
    text: 'Nearly all multigrid schedules show performance gains over the default network.',
    judge: besideDefault((sweep, alone) => {
      const better = sweep.settings.filter((setting) => finalMse(setting) < meanMse(alone));
      return {
        holds: better.length >= 0.9 * sweep.settings.length,
        measured: `${better.length} of ${sweep.settings.length} settings end below the default network (${quantityText(meanMse(alone))})`,
      };
    }),
  },
  ...(['k', 'gamma', 'depth'] as const).map(
    (field): Claim => ({
      section: '4.2.1',
      text: `There is more improvement for higher values of ${{ k: 'k', gamma: 'γ', depth: 'depth' }[field]}.`,
      judge: bySweep((sweep) => {
        const pairs = raised(sweep, field);
        if (pairs.length === 0) return null;
        const factors = pairs.map(([low, high]) => finalMse(high) / finalMse(low));
        const better = factors.filter((factor) => factor < 1);
        const mean = geometricMean(factors);
        return {
          holds: better.length > pairs.length / 2 && mean <= 1 - PAR,
          measured: `raised alone, it lowered the final MSE in ${better.length} of ${pairs.length} steps, by a factor of ${quantityText(mean)} in the mean`,
        };
      }),
    }),
  ),
  {
    section: '4.2.1',
    text: 'The hierarchy that learned most rapidly was the deepest one.',
    judge: bySweep((sweep) => {
      const reached = sweep.settings.filter(({ runs }) =>
        Number.isFinite(meanCostTo(runs, 'tenth')),
      );
      if (reached.length < 2) return null;
      const [first] = reached.toSorted(
        (a, b) => meanCostTo(a.runs, 'tenth') - meanCostTo(b.runs, 'tenth'),
      );
      const deepest = Math.max(...sweep.settings.map(({ depth }) => depth));
      return {
        holds: first!.depth === deepest,
        measured: `${settingText(first!)} came first to a tenth, at cost ${quantityText(meanCostTo(first!.runs, 'tenth'))}`,
      };
    }),
  },
  {
    section: 'Table 1',
    text: 'The best network reaches a tenth of its first error in an order of magnitude less cost.',
    judge: besideDefault((sweep, alone) => {
      const reached = sweep.settings.filter(({ runs }) =>
        Number.isFinite(meanCostTo(runs, 'tenth')),
      );
      if (reached.length === 0 || !Number.isFinite(meanCostTo(alone, 'tenth'))) return null;
      const best = Math.min(...reached.map(({ runs }) => meanCostTo(runs, 'tenth')));
      const times = meanCostTo(alone, 'tenth') / best;
      return {
        holds: times >= 10,
        measured: `${quantityText(times)} times less cost: ${quantityText(best)}, the default network ${quantityText(meanCostTo(alone, 'tenth'))}`,
      };
    }),
  },
  {
    section: 'Table 1',
    text: 'The best final error is roughly half that of the default network, or less.',
    judge: besideDefault((sweep, alone) => {
      const best = Math.min(...sweep.settings.map(finalMse));
      const share = best / meanMse(alone);
      return {
        holds: share <= 0.55,
        measured: `${quantityText(share)} of it: ${quantityText(best)}, the default network ${quantityText(meanMse(alone))}`,
      };
    }),
  },
  {
    section: '4.5',
    text: 'The hierarchical networks both learn more rapidly and end at a lower error.',
    judge: besideDefault((sweep, alone) => {
      const lowest = thresholdNames.findLast((one) => Number.isFinite(meanCostTo(alone, one)));
      if (lowest === undefined) return null;
      const both = sweep.settings.filter(
        (setting) =>
          finalMse(setting) < meanMse(alone) &&
          meanCostTo(setting.runs, lowest) < meanCostTo(alone, lowest),
      );
      return {
        holds: both.length > sweep.settings.length / 2,
        measured: `${both.length} of ${sweep.settings.length} settings come to ${thresholdWords[lowest]} of the first error at less cost than the default network and end below it`,
      };
    }),
  },
  {
    section: '4.3, 4.5',
    text: 'The worst multilevel networks perform on par with the default one.',
    judge: besideDefault((sweep, alone) => {
      const worst = Math.max(...sweep.settings.map(finalMse));
      const share = worst / meanMse(alone);
      return {
        holds: share <= 1 + PAR,
        measured: Number.isFinite(share)
          ? `the worst ends at ${quantityText(share)} of the default network’s MSE`
          : 'one of them diverged',
      };
    }),
  },
];

/** Judges a claim by each method that was swept beside a default network which did not diverge. */
function besideDefault(
  judge: (sweep: Sweep, alone: readonly RunSummary[]) => Verdict | null,
): Claim['judge'] {
  return bySweep((sweep) =>
    sweep.alone.length > 0 && Number.isFinite(meanMse(sweep.alone))
      ? judge(sweep, sweep.alone)
      : null,
  );
}

/** Judges a claim by each method that was swept, of which every one must bear it out. */
function bySweep(judge: (sweep: Sweep) => Verdict | null): Claim['judge'] {
  return ({ sweeps }) => {
    const verdicts = sweeps
      .filter(({ settings }) => settings[0]!.runs[0]!.smoothing !== 'coarse-data')
      .flatMap((sweep) => {
        const verdict = judge(sweep);
        return verdict === null ? [] : [{ ...verdict, name: sweep.name }];
      });
    if (verdicts.length === 0) return null;
    return {
      holds: verdicts.every(({ holds }) => holds),
      measured: verdicts.map(({ name, measured }) => `${name}: ${measured}`).join('; '),
    };
  };
}

/** Pairs of settings that differ in one field alone, next to each other in it, neither of which diverged. */
function raised(
  { settings }: Sweep,
  field: 'k' | 'gamma' | 'depth',
): (readonly [SweepSetting, SweepSetting])[] {
  const rest = (setting: SweepSetting) =>
    JSON.stringify({ ...setting, runs: undefined, [field]: undefined });
  const numbers = settings.filter(
    (setting) => typeof setting[field] === 'number' && Number.isFinite(finalMse(setting)),
  );
  return numbers.flatMap((low) => {
    const higher = numbers
      .filter((other) => rest(other) === rest(low) && Number(other[field]) > Number(low[field]))
      .toSorted((a, b) => Number(a[field]) - Number(b[field]));
    return higher.length === 0 ? [] : [[low, higher[0]!] as const];
  });
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
