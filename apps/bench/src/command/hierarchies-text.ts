import { hierarchyText } from '@msann/msann';
import { batchSizeAt, type RunConfig } from '../experiment/run-config.js';
import { hierarchyKey, runHierarchy } from '../experiment/run-hierarchy.js';

/** Returns the hierarchies of the first seed's runs as tables, each once, under the names of their maps. */
export function hierarchiesText(runs: readonly RunConfig[]): string {
  const names = new Map<string, Set<string>>();
  const seen = new Set<string>();
  for (const config of runs) {
    if (config.training.method === 'default' || config.seed !== runs[0]!.seed) continue;
    const key = hierarchyKey(config);
    if (seen.has(key)) continue;
    seen.add(key);
    const text = hierarchyText(runHierarchy(config), { batchSize: batchSizeAt(config, 0) });
    names.set(text, (names.get(text) ?? new Set()).add(config.training.prolongation));
  }
  const tables = [...names].map(([text, maps]) => `${[...maps].join(', ')}: ${text}\n`);
  return tables.map((table) => `${table}\n`).join('');
}
