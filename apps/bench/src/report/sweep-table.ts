/**
 * @file The numbers of the paper's Tables 1 to 3: the best and the worst of a sweep beside the default network.
 */
import type { RunSummary } from '../results/summary.js';
import { type Measure, measureNames, measures } from './measures.js';
import { type Spread, spread } from './spread.js';
import { finalMse, type Sweep, type SweepSetting, settingText } from './sweep-settings.js';

/** What is compared: the final MSE, or what was spent down to a tenth of the initial MSE. */
export type SweepQuantity = 'finalMse' | Measure;

const sweepQuantities: readonly SweepQuantity[] = ['finalMse', ...measureNames];

/** A value over seeds; null where not every run reached it. */
export type SweepCell = Spread | null;

export interface SweepRow {
  readonly quantity: SweepQuantity;
  readonly best: SweepCell;
  readonly worst: SweepCell;
  readonly alone: SweepCell;
  /** The setting of the best in words; null where none reached it. */
  readonly bestSetting: string | null;
}

/**
 * Returns a row a quantity: the lowest of all settings, the highest, and the default network's. A setting of which a run did not
 * come down to a tenth is worse than any that did.
 *
 * @see paper, Tables 1 to 3
 */
export function sweepTable({ settings, alone }: Sweep): SweepRow[] {
  return sweepQuantities.map((quantity) => {
    const cells = settings
      .map((setting) => ({ setting, cell: cellOf(setting.runs, quantity) }))
      .toSorted((a, b) => order(a.cell) - order(b.cell));
    const [first, last] = [cells[0]!, cells.at(-1)!];
    return {
      quantity,
      best: first.cell,
      worst: last.cell,
      alone: cellOf(alone, quantity),
      bestSetting: first.cell === null ? null : settingText(first.setting),
    };
  });
}

/** Returns the setting of each depth and γ whose final MSE is the lowest, over all k. */
export function bestOverK({ settings }: Sweep): SweepSetting[] {
  const best = new Map<string, SweepSetting>();
  for (const setting of settings) {
    const key = JSON.stringify([setting.depth, setting.gamma]);
    const before = best.get(key);
    if (before === undefined || finalMse(setting) < finalMse(before)) best.set(key, setting);
  }
  return [...best.values()];
}

function cellOf(runs: readonly RunSummary[], quantity: SweepQuantity): SweepCell {
  const values = runs.flatMap((run) =>
    quantity === 'finalMse' ? run.finalMse : (run[measures[quantity].to].tenth ?? []),
  );
  const whole = values.length === runs.length && values.every(Number.isFinite);
  return whole ? spread(values) : null;
}

function order(cell: SweepCell): number {
  return cell?.mean ?? Number.POSITIVE_INFINITY;
}
