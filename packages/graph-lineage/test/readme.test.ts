import { readFileSync } from 'node:fs';
import { formatWithOptions } from 'node:util';
import { describe, expect, it, jest } from '@jest/globals';
import * as graphLineage from '../src/index.js';

const read = (file: string): string => readFileSync(new URL(file, import.meta.url), 'utf8');

describe('README', () => {
  const readme = read('../README.md');
  const example = read('../examples/torus-and-cubes.ts');

  it('shows the example as it stands in examples/', () => {
    const [, block] = /```ts\n(.*?)```/s.exec(readme)!;
    expect(block).toBe(example);
  });

  it('shows what the example prints', async () => {
    const printed: string[] = [];
    const log = jest.spyOn(console, 'log').mockImplementation((...values: unknown[]) => {
      printed.push(formatWithOptions({ breakLength: Infinity }, ...values));
    });
    try {
      await import('../examples/torus-and-cubes.js');
    } finally {
      log.mockRestore();
    }
    const shown = [...example.matchAll(/console\.log\(.*\); \/\/ (.*)/g)].map(([, text]) => text);
    expect(printed).toEqual(shown);
    expect(printed).toHaveLength(example.split('console.log').length - 1);
  });

  it('has a row in its table for every function', () => {
    const rows = [...readme.matchAll(/^\| `(\w+)\(/gm)].map(([, name]) => name);
    expect(new Set(rows)).toEqual(new Set(Object.keys(graphLineage)));
  });
});
