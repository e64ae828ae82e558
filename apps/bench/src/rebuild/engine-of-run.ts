import { type EngineSummary, enginesOf, type Summary } from '../results/summary.js';
import type { FolderRun } from './read-folder.js';

/** What stands for a device that no summary tells. */
const unknownDevice = 'not known';

/**
 * Returns what computed a run: its config says all but the device, which its result tells; of older results it is that of its
 * folder's summary where this tells of the run, or of all runs on such an engine.
 */
export function engineOfRun({ config, result }: FolderRun, summary: Summary | null): EngineSummary {
  const { name, threads, replicas } = config.engine;
  const engines = summary === null ? [] : enginesOf(summary);
  const told = engines.find(
    (engine) =>
      engine.name === name &&
      engine.threads === threads &&
      engine.replicas === replicas &&
      (engine.runs === undefined || engine.runs.includes(result.id)),
  );
  const device = result.device ?? told?.device ?? unknownDevice;
  return { name, device, threads, ...(replicas !== undefined && { replicas }) };
}
