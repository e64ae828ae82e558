import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';

const made: string[] = [];

afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true });
});

/** A new empty folder, which is removed after the tests of the file that imports this. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'msann-test-'));
  made.push(folder);
  return folder;
}
