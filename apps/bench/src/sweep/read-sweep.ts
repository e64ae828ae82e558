import { existsSync, readFileSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { sweepArguments } from './sweep-arguments.js';
import { SweepError } from './sweep-error.js';

/**
 * Returns the command lines that a sweep's file declares, in their order.
 *
 * @throws {@link SweepError} that names the file and the rule, where it is missing or not of the form
 */
export async function readSweep(path: string): Promise<string[][]> {
  if (!existsSync(path)) throw new SweepError(`${path}: there is no such file`);
  let declared: unknown;
  try {
    declared =
      extname(path) === '.json' ? JSON.parse(readFileSync(path, 'utf8')) : await module(path);
  } catch (cause) {
    const [what] = String((cause as Error).message).split('\n');
    throw new SweepError(`${path}: the file cannot be read: ${what}`, { cause });
  }
  const entries = Array.isArray(declared) ? declared : [declared];
  if (entries.length === 0) throw new SweepError(`${path}: need at least one command, got none`);
  return entries.map((entry: unknown, i) => sweepArguments(entry, `${path}: entry ${i + 1}`));
}

/** Returns what a TypeScript or JavaScript file exports as its default; only these files need the loader. */
async function module(path: string): Promise<unknown> {
  const { createJiti } = await import('jiti');
  return createJiti(import.meta.url).import(resolve(path), { default: true });
}
