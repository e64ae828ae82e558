import { existsSync } from 'node:fs';
import { ResultsError } from '../results/results-error.js';
import { runPaths } from '../results/run-paths.js';
import { readResultsFile } from './read-results-file.js';

/** A PNG picture that a page can carry in itself. */
export interface Picture {
  readonly dataUri: string;
  readonly width: number;
  readonly height: number;
}

const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);

/**
 * A picture in a run's folder; null where the run has none.
 *
 * @throws {@link ResultsError} that names the file if it is not a PNG
 */
export function readPicture(
  outDir: string,
  id: string,
  name: 'reconstructions' | 'features' | 'map',
): Picture | null {
  const path = runPaths(outDir, id)[name];
  if (!existsSync(path)) return null;
  const bytes = readResultsFile(path);
  // The first chunk, IHDR, starts with width and height.
  if (bytes.length < 24 || !bytes.subarray(0, 8).equals(signature)) {
    throw new ResultsError(`${path}: the file is not a PNG picture`);
  }
  return {
    dataUri: `data:image/png;base64,${bytes.toString('base64')}`,
    width: bytes.readUInt32BE(16),
    height: bytes.readUInt32BE(20),
  };
}
