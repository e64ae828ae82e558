import { existsSync } from 'node:fs';
import type { RunConfig } from '../experiment/run-config.js';
import { layerSteps } from '../experiment/run-hierarchy.js';
import { ResultsError } from '../results/results-error.js';
import { runPaths } from '../results/run-paths.js';
import { readResultsFile } from './read-results-file.js';

/** Which pixels one unit of a run's coarsest network stands for. */
export interface PixelAggregates {
  /** `[rows, columns]` of the images. */
  readonly shape: readonly [rows: number, columns: number];
  readonly depth: number;
  /** The coarse unit of each pixel, row by row. */
  readonly units: readonly number[];
}

/**
 * Returns a run's aggregates of pixels, made anew from its config.json as the run made them; null for
 * default training and where the run has no config.json.
 *
 * @throws {@link ResultsError} that names the file if it is not a run's config
 */
export function readPixelAggregates(outDir: string, id: string): PixelAggregates | null {
  const path = runPaths(outDir, id).config;
  if (!existsSync(path)) return null;
  try {
    const config: RunConfig = JSON.parse(readResultsFile(path).toString('utf8'));
    const steps = layerSteps(config, 0);
    if (steps.length === 0) return null;
    const [rows, columns] = config.imageShape;
    const pixels = Array.from({ length: rows * columns }, (_, pixel) => pixel);
    const units = pixels.map((pixel) => steps.reduce((unit, step) => step.index[unit]!, pixel));
    return { shape: [rows, columns], depth: steps.length, units };
  } catch (cause) {
    throw new ResultsError(`${path}: the file is not the config of a run`, { cause });
  }
}
