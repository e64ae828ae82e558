import { formatWithOptions } from 'node:util';
import { jest } from '@jest/globals';

/** Returns what `console.log` prints while an example runs, one text a call. */
export async function printedBy(run: () => unknown): Promise<string[]> {
  const printed: string[] = [];
  const log = jest.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
    printed.push(formatWithOptions({ breakLength: Infinity }, ...values));
  });
  try {
    await run();
  } finally {
    log.mockRestore();
  }
  return printed;
}

/** Returns what an example says that it prints: the comments behind its calls of `console.log`. */
export function shownIn(example: string): string[] {
  return [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text!);
}
