import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { transform } from 'esbuild';
import { PRINT_AS_JSON } from './print-as-json.js';

const execute = promisify(execFile);

/** Runs an example in a project and returns what it prints, one JSON text a call. */
export async function runInNode(
  project: string,
  source: string,
  format: 'esm' | 'cjs',
): Promise<string[]> {
  const { code } = await transform(source, { format, loader: 'ts' });
  const file = join(project, format === 'esm' ? 'example.mjs' : 'example.cjs');
  await writeFile(file, PRINT_AS_JSON + code);
  const { stdout } = await execute(process.execPath, [file], { cwd: project });
  return stdout.trimEnd().split('\n');
}
