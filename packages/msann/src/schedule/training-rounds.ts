import { type CycleOptions, msannCycle, openingVisits, type Visit } from './msann-cycle.js';

/** How large a round may be. */
export interface RoundSize {
  /** Values that one step at a level takes from the data. */
  readonly values: (level: number) => number;
  /** The most values of a round; a visit that needs more is a round of its own, cut by the trainer. */
  readonly mostValues: number;
  /** The most visits of a round: a program grows with each, and so does the time to compile it. */
  readonly mostVisits: number;
}

/**
 * Yields the visits of a whole training in rounds, without end. A round is some visits in a row that an engine
 * makes in one call: several cycles, or a part of one. The same few rounds come again and again, so that an engine
 * compiles few programs.
 *
 * Consecutive visits to one level are joined.
 */
export function* trainingRounds(
  options: CycleOptions,
  size: RoundSize,
): Generator<readonly Visit[], never> {
  const cycle = [...msannCycle(options)];
  yield* split(joined(openingVisits(options)), size);
  const fitting = Math.min(size.mostValues / valuesOf(cycle, size), size.mostVisits / cycle.length);
  const cycles = Math.max(1, Math.floor(fitting));
  const rounds = split(joined(Array.from({ length: cycles }, () => cycle).flat()), size);
  for (;;) yield* rounds;
}

function joined(visits: readonly Visit[]): Visit[] {
  const result: Visit[] = [];
  for (const visit of visits) {
    const last = result.at(-1);
    if (last?.level === visit.level) {
      result[result.length - 1] = { level: last.level, steps: last.steps + visit.steps };
    } else {
      result.push(visit);
    }
  }
  return result;
}

/** Splits visits into rounds, each as long as its size allows. */
function split(visits: readonly Visit[], size: RoundSize): Visit[][] {
  const rounds: Visit[][] = [];
  let values = 0;
  for (const visit of visits) {
    const own = valuesOf([visit], size);
    const last = rounds.at(-1);
    if (last && values + own <= size.mostValues && last.length < size.mostVisits) {
      last.push(visit);
      values += own;
    } else {
      rounds.push([visit]);
      values = own;
    }
  }
  return rounds;
}

function valuesOf(visits: readonly Visit[], { values }: RoundSize): number {
  return visits.reduce((sum, { level, steps }) => sum + steps * values(level), 0);
}
