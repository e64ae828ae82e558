/**
 * @file The claims of the paper's sections 4.2 to 4.4, each judged by the runs of a report.
 */
import { methodName } from '../experiment/run-config.js';
import type { RunSummary } from '../results/summary.js';
import { defaultGroup, groupByLabel, type RunGroup } from './group-by-label.js';
import { quantityText } from './quantity-text.js';
import { spread } from './spread.js';
import {
  finalMse,
  type Sweep,
  type SweepSetting,
  settingText,
  sweepsOf,
} from './sweep-settings.js';

/** What claims are judged by. */
export interface Evidence {
  /** Runs of the default network. */
  readonly alone: readonly RunSummary[];
  readonly sweeps: readonly Sweep[];
  readonly groups: readonly RunGroup[];
}

/** The experiments that the paper speaks of. */
const experiments: readonly string[] = ['one-object', 'two-object', 'mnist', 'p-choice'];

/** Whether the paper's claims are about an experiment as it was run. */
export function isOfPaper(experiment: string, permutedPixels: boolean): boolean {
  return experiments.includes(experiment) && !permutedPixels;
}

/** Returns what some runs are to claims. */
export function evidenceOf(runs: readonly RunSummary[]): Evidence {
  const groups = groupByLabel(runs);
  return { alone: defaultGroup(groups)?.runs ?? [], sweeps: sweepsOf(runs), groups };
}

/** What came out of a claim. */
interface Verdict {
  readonly holds: boolean;
  /** The figures that say so. */
  readonly measured: string;
}

export interface Claim {
  /** In the paper's words or near them. */
  readonly text: string;
  readonly section: string;
  /** Returns the verdict; null where the runs say nothing about it. */
  readonly judge: (evidence: Evidence) => Verdict | null;
}

/** A difference of the final MSE below this share is called none. */
const PAR = 0.05;

export const claims: readonly Claim[] = [
  {
    section: '4.2.1',
    text: 'Nearly all multigrid schedules show performance gains over the default network.',
    judge: bySweep((sweep, alone) => {
      const better = sweep.settings.filter((setting) => finalMse(setting) < mean(alone, mse));
      return {
        holds: better.length >= 0.9 * sweep.settings.length,
        measured: `${better.length} of ${sweep.settings.length} settings end below the default network (${quantityText(mean(alone, mse))})`,
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
        const better = pairs.filter(([low, high]) => finalMse(high) < finalMse(low));
        return {
          holds: better.length > pairs.length / 2,
          measured: `raised alone, it lowered the final MSE in ${better.length} of ${pairs.length} steps, by a factor of ${quantityText(geometricMean(pairs.map(([low, high]) => finalMse(high) / finalMse(low))))} in the mean`,
        };
      }),
    }),
  ),
  {
    section: '4.2.1',
    text: 'The hierarchy that learned most rapidly was the deepest one.',
    judge: bySweep((sweep) => {
      const reached = sweep.settings.filter(({ runs }) => reachedTenth(runs));
      if (reached.length < 2) return null;
      const [first] = reached.toSorted((a, b) => mean(a.runs, tenth) - mean(b.runs, tenth));
      const deepest = Math.max(...sweep.settings.map(({ depth }) => depth));
      return {
        holds: first!.depth === deepest,
        measured: `${settingText(first!)} came first to a tenth, at cost ${quantityText(mean(first!.runs, tenth))}`,
      };
    }),
  },
  {
    section: 'Table 1',
    text: 'The best network reaches a tenth of its first error in an order of magnitude less cost.',
    judge: bySweep((sweep, alone) => {
      const reached = sweep.settings.filter(({ runs }) => reachedTenth(runs));
      if (reached.length === 0 || !reachedTenth(alone)) return null;
      const best = Math.min(...reached.map(({ runs }) => mean(runs, tenth)));
      const times = mean(alone, tenth) / best;
      return {
        holds: times >= 10,
        measured: `${quantityText(times)} times less cost: ${quantityText(best)}, the default network ${quantityText(mean(alone, tenth))}`,
      };
    }),
  },
  {
    section: 'Table 1',
    text: 'The best final error is roughly half that of the default network, or less.',
    judge: bySweep((sweep, alone) => {
      const best = Math.min(...sweep.settings.map(finalMse));
      const share = best / mean(alone, mse);
      return {
        holds: share <= 0.55,
        measured: `${quantityText(share)} of it: ${quantityText(best)}, the default network ${quantityText(mean(alone, mse))}`,
      };
    }),
  },
  {
    section: '4.3',
    text: 'The worst multilevel networks perform on par with the default one.',
    judge: bySweep((sweep, alone) => {
      const worst = Math.max(...sweep.settings.map(finalMse));
      const share = worst / mean(alone, mse);
      return {
        holds: share <= 1 + PAR,
        measured: `the worst ends at ${quantityText(share)} of the default network’s MSE`,
      };
    }),
  },
  {
    section: '4.3',
    text: 'Prolongation between grids performs better than between paths on images.',
    judge: compared('MsANN, grid', 'MsANN, path'),
  },
  {
    section: '4.4',
    text: 'The local optima between grids outperform random orthogonal matrices.',
    judge: compared('MsANN, grid', 'MsANN, orthogonal'),
  },
  {
    section: '4.4',
    text: 'The local optima between grids outperform their shuffled rows.',
    judge: compared('MsANN, grid', 'MsANN, shuffled'),
  },
  {
    section: '4.4',
    text: 'They outperform default training.',
    judge: compared('MsANN, grid', 'default network'),
  },
  {
    section: '4.4',
    text: 'All levels trained at once perform on par with the default network.',
    judge: ({ groups }) => {
      const [one, other] = [
        lowest(groups, 'simultaneous, grid'),
        lowest(groups, 'default network'),
      ];
      if (one === null || other === null) return null;
      const share = one / other;
      return {
        holds: Math.abs(share - 1) <= PAR,
        measured: `final MSE ${quantityText(one)}, the default network’s ${quantityText(other)}`,
      };
    },
  },
];

/** Judges a claim by each method that was swept, of which every one must bear it out. */
function bySweep(
  judge: (sweep: Sweep, alone: readonly RunSummary[]) => Verdict | null,
): Claim['judge'] {
  return ({ sweeps, alone }) => {
    if (alone.length === 0) return null;
    const verdicts = sweeps
      .filter(({ name }) => !name.endsWith('coarse data'))
      .flatMap((sweep) => {
        const verdict = judge(sweep, alone);
        return verdict === null ? [] : [{ ...verdict, name: sweep.name }];
      });
    if (verdicts.length === 0) return null;
    return {
      holds: verdicts.every(({ holds }) => holds),
      measured: verdicts.map(({ name, measured }) => `${name}: ${measured}`).join('; '),
    };
  };
}

/** Judges whether one method's lowest final MSE is below another's. */
function compared(better: string, other: string): Claim['judge'] {
  return ({ groups }) => {
    const [one, two] = [lowest(groups, better), lowest(groups, other)];
    if (one === null || two === null) return null;
    return {
      holds: one < two,
      measured: `final MSE ${quantityText(one)} (${better}), ${quantityText(two)} (${other})`,
    };
  };
}

/** The lowest mean final MSE of the groups of a method, whatever their settings; null where there is none. */
function lowest(groups: readonly RunGroup[], method: string): number | null {
  const own = groups.filter(({ first }) => methodName(first) === method);
  const values = own.map(({ runs }) => mean(runs, mse)).filter(Number.isFinite);
  return values.length === 0 ? null : Math.min(...values);
}

/** Pairs of settings that differ in one field alone, next to each other in it. */
function raised(
  { settings }: Sweep,
  field: 'k' | 'gamma' | 'depth',
): (readonly [SweepSetting, SweepSetting])[] {
  const rest = (setting: SweepSetting) =>
    JSON.stringify({ ...setting, runs: undefined, [field]: undefined });
  const numbers = settings.filter((setting) => typeof setting[field] === 'number');
  return numbers.flatMap((low) => {
    const higher = numbers
      .filter((other) => rest(other) === rest(low) && Number(other[field]) > Number(low[field]))
      .toSorted((a, b) => Number(a[field]) - Number(b[field]));
    return higher.length === 0 ? [] : [[low, higher[0]!] as const];
  });
}

function mse({ finalMse: value }: RunSummary): number {
  return value;
}

function tenth({ costTo }: RunSummary): number {
  return costTo.tenth ?? Number.POSITIVE_INFINITY;
}

function mean(runs: readonly RunSummary[], value: (run: RunSummary) => number): number {
  return spread(runs.map(value))!.mean;
}

/** Whether every one of some runs came down to a tenth. */
function reachedTenth(runs: readonly RunSummary[]): boolean {
  return runs.every(({ costTo }) => costTo.tenth !== null);
}

function geometricMean(values: readonly number[]): number {
  return Math.exp(values.reduce((sum, value) => sum + Math.log(value), 0) / values.length);
}
