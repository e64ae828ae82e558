import { msannCycle, type Schedule } from '@msann/msann';
import { levelText } from '../results/level-text.js';
import type { RunSummary } from '../results/summary.js';
import { type CycleSetting, cycleSetting } from './sweep-settings.js';

/** The levels that a cycle visits, which k does not change. */
export interface CycleShape {
  readonly gamma: CycleSetting['gamma'];
  readonly depth: number;
  readonly schedule: Schedule;
  /** The steps of a visit in words, of each setting that has the shape. */
  readonly steps: readonly string[];
  /** The level of one visit after another. */
  readonly levels: readonly number[];
}

/** The most shapes that one figure has room for. */
const mostShapes = 3;

/**
 * Returns the shapes of cycles to show, by γ: those of the runs that are shown by themselves, then of every other γ the deepest, three
 * at most. Adaptive visits have no shape, and cycles of one level none to see.
 */
export function cycleShapes(
  shown: readonly RunSummary[],
  runs: readonly RunSummary[],
): CycleShape[] {
  const shapes = distinctShapes(shown);
  const gammas = new Set(shapes.map(({ gamma }) => gamma));
  for (const shape of distinctShapes(runs).toSorted((a, b) => b.depth - a.depth)) {
    if (gammas.has(shape.gamma)) continue;
    gammas.add(shape.gamma);
    shapes.push(shape);
  }
  return shapes
    .slice(0, mostShapes)
    .toSorted((a, b) => String(a.gamma).localeCompare(String(b.gamma)) || a.depth - b.depth);
}

function distinctShapes(runs: readonly RunSummary[]): CycleShape[] {
  const byKey = new Map<string, CycleShape>();
  for (const run of runs) {
    const setting = cycleSetting(run);
    const { schedule } = run;
    if (setting === null || schedule === null) continue;
    const { k, gamma, depth } = setting;
    const key = JSON.stringify([gamma, depth, schedule]);
    const shape = byKey.get(key) ?? {
      gamma,
      depth,
      schedule,
      steps: [],
      levels: Array.from(msannCycle({ depth, gamma, k, schedule }), ({ level }) => level),
    };
    byKey.set(key, { ...shape, steps: [...new Set([...shape.steps, levelText(k)])] });
  }
  return [...byKey.values()].filter(({ levels }) => new Set(levels).size > 1);
}
