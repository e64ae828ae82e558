/** @file `pnpm docs:numbers`: writes the numbers of README.md and docs/ anew from their files. */
import { NumbersError } from './numbers-error.js';
import { rewriteDocs } from './rewrite-docs.js';

try {
  const changed = rewriteDocs(process.cwd());
  const lines = changed.length === 0 ? ['all numbers are those of their files'] : changed;
  process.stdout.write(`${lines.join('\n')}\n`);
} catch (error) {
  if (!(error instanceof NumbersError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
