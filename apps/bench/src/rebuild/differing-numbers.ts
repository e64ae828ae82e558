import { isDeepStrictEqual } from 'node:util';
import type { FinishedRun } from '../results/read-run.js';

/**
 * Returns the first thing in which two results of one config differ, seconds, device and commit apart: `"finalMse" of result.json`; null where
 * there is none. A field that one of them lacks was not told when that run was made, and says nothing.
 */
export function differingNumbers(a: FinishedRun, b: FinishedRun): string | null {
  const { seconds: _seconds, secondsTo: _to, git: _git, device: _device, ...untimed } = a.result;
  const other: Readonly<Record<string, unknown>> = { ...b.result };
  for (const [field, value] of Object.entries(untimed)) {
    if (field in other && !isDeepStrictEqual(value, other[field])) {
      return `"${field}" of result.json`;
    }
  }
  return isDeepStrictEqual(untimedHistory(a), untimedHistory(b)) ? null : 'history.csv';
}

function untimedHistory({ history }: FinishedRun) {
  return history.map(({ seconds: _seconds, ...row }) => row);
}
