import { readFileSync } from 'node:fs';

/** The bytes of a file of the results folder. @throws Error that names the file if it is absent. */
export function readResultsFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`writeReport: cannot read ${path}: is this a results folder?`, { cause });
  }
}
