import type { EngineSummary, Summary } from '../results/summary.js';

/** Returns a summary's `engine`: the one that computed all runs, or each with the ids of its runs, in their order. */
export function mergeEngines(
  runs: readonly { readonly id: string; readonly engine: EngineSummary }[],
): Summary['engine'] {
  const engines = new Map<string, EngineSummary & { readonly runs: string[] }>();
  for (const { id, engine } of runs) {
    const key = JSON.stringify(engine);
    const known = engines.get(key);
    if (known === undefined) engines.set(key, { ...engine, runs: [id] });
    else known.runs.push(id);
  }
  const [first, second] = engines.values();
  if (first !== undefined && second === undefined) {
    const { runs: _all, ...only } = first;
    return only;
  }
  return [...engines.values()];
}
