import { methodKey, type SettingField } from '../results/method-key.js';
import { ResultsError } from '../results/results-error.js';
import type { RunSummary } from '../results/summary.js';

/**
 * Returns the runs of each method by its key, ascending by seed, in the order in which they first appear.
 *
 * @param name - what the runs are of, as error messages shall call it
 * @throws {@link ResultsError} where a method has two runs of one seed
 */
export function methodsOf(
  runs: readonly RunSummary[],
  fields: readonly SettingField[],
  name: string,
): Map<string, readonly RunSummary[]> {
  const methods = new Map<string, readonly RunSummary[]>();
  for (const run of runs) {
    const key = methodKey(run, fields);
    const own = methods.get(key) ?? [];
    const twice = own.find(({ seed }) => seed === run.seed);
    if (twice !== undefined) {
      throw new ResultsError(
        `${name}: a method must have one run a seed, and "${run.label}" of the same settings has ${twice.id} and ${run.id} of seed ${run.seed}`,
      );
    }
    methods.set(
      key,
      [...own, run].toSorted((one, other) => one.seed - other.seed),
    );
  }
  return methods;
}
