/**
 * @file The claims of the paper's sections 4.3 and 4.4 on the choice of P, judged by runs with several maps.
 */
import { methodName } from '../experiment/run-config.js';
import type { ThresholdName } from '../results/summary.js';
import { type Claim, PAR } from './claim.js';
import type { RunGroup } from './group-by-label.js';
import { quantityText } from './quantity-text.js';
import { meanCostTo, meanMse } from './run-means.js';
import { thresholdWords } from './threshold-names.js';

export const mapClaims: readonly Claim[] = [
  {
    section: '4.3',
    text: 'Prolongation between grids performs better than between paths on images.',
    judge: compared('MsANN, grid', 'MsANN, path'),
  },
  {
    section: '4.3',
    text: 'Grids come down at about 60 % of the cost that paths need.',
    judge: ({ groups }) => {
      for (const threshold of ['tenth', 'fifth', 'quarter'] as const) {
        const [grid, path] = ['MsANN, grid', 'MsANN, path'].map((method) =>
          leastCost(groups, method, threshold),
        );
        if (!Number.isFinite(grid) || !Number.isFinite(path)) continue;
        const share = grid! / path!;
        return {
          holds: share <= 0.7,
          measured: `${quantityText(share)} of it to ${thresholdWords[threshold]}: ${quantityText(grid!)} and ${quantityText(path!)}, each with its best setting`,
        };
      }
      return null;
    },
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
    text: 'Paths catch up with grids at the end of training.',
    judge: ({ groups }) => {
      const [path, grid] = [lowest(groups, 'MsANN, path'), lowest(groups, 'MsANN, grid')];
      if (path === null || grid === null) return null;
      return {
        holds: path <= (1 + PAR) * grid,
        measured: `final MSE ${quantityText(path)} (MsANN, path), ${quantityText(grid)} (MsANN, grid)`,
      };
    },
  },
  {
    section: '4.4',
    text: 'Maps of random structure are on par with the local optima at first, and fall behind.',
    judge: ({ groups }) => {
      const [random, optimal] = ['MsANN, shuffled', 'MsANN, grid'];
      const [first, other] = [random, optimal].map((name) => leastCost(groups, name, 'half'));
      const [last, lower] = [lowest(groups, random), lowest(groups, optimal)];
      if (last === null || lower === null) return null;
      if (!Number.isFinite(first) || !Number.isFinite(other)) return null;
      return {
        holds: first! <= 1.1 * other! && last > (1 + PAR) * lower,
        measured: `cost to half of the first error ${quantityText(first!)} (${random}), ${quantityText(other!)} (${optimal}); final MSE ${quantityText(last)}, ${quantityText(lower)}`,
      };
    },
  },
  {
    section: '4.4',
    text: 'The local optima outperform default training.',
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
  const values = own.map(({ runs }) => meanMse(runs)).filter(Number.isFinite);
  return values.length === 0 ? null : Math.min(...values);
}

/** The least mean cost of a method to a fraction of its first error; infinite where no setting reached it with all seeds. */
function leastCost(groups: readonly RunGroup[], method: string, threshold: ThresholdName): number {
  const own = groups.filter(({ first }) => methodName(first) === method);
  return Math.min(...own.map(({ runs }) => meanCostTo(runs, threshold)));
}
