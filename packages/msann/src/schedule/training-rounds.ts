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
 * compiles few programs, each of which holds memory of its own.
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

/**
 * Splits visits into rounds. Cycles that are too large are parted where they come to a largest sub-cycle that fits: these
 * are all alike, and so are most of the ways from one to the next.
 */
function split(visits: readonly Visit[], size: RoundSize): Visit[][] {
  const level = subCycleLevel(visits, size);
  const rounds: Visit[][] = [];
  for (const part of subCycles(visits, level)) {
    const last = rounds.at(-1);
    const begins = part[0]!.level >= level;
    if (last && !begins && fits([...last, ...part], size)) last.push(...part);
    else rounds.push(part);
  }
  return rounds;
}

/** Returns the finest level whose sub-cycles fit in a round each, or are a single visit. */
function subCycleLevel(visits: readonly Visit[], size: RoundSize): number {
  const parted = (level: number) =>
    subCycles(visits, level).every((part) => part.length === 1 || fits(part, size));
  let level = 0;
  while (!parted(level)) level += 1;
  return level;
}

/** Returns the visits in parts: those in a row at a level and coarser ones together, each finer one by itself. */
function subCycles(visits: readonly Visit[], level: number): Visit[][] {
  const parts: Visit[][] = [];
  for (const visit of visits) {
    const last = parts.at(-1);
    if (last && last[0]!.level >= level && visit.level >= level) last.push(visit);
    else parts.push([visit]);
  }
  return parts;
}

function fits(visits: readonly Visit[], size: RoundSize): boolean {
  return visits.length <= size.mostVisits && valuesOf(visits, size) <= size.mostValues;
}

function valuesOf(visits: readonly Visit[], { values }: RoundSize): number {
  return visits.reduce((sum, { level, steps }) => sum + steps * values(level), 0);
}
