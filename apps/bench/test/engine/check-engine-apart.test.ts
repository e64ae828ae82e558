import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { checkEngineApart } from '../../src/engine/check-engine-apart.js';
import { temporaryFolder } from '../data/temporary-folder.js';

/** Returns a check whose command is a program of one line. */
function checkWith(program: string) {
  const file = join(temporaryFolder(), 'command.cjs');
  writeFileSync(file, program);
  return checkEngineApart([process.execPath, file]);
}

describe('checkEngineApart', () => {
  it('asks the command for one engine and returns what it prints', async () => {
    const check = checkWith('console.log(JSON.stringify(process.argv.slice(2)))');
    expect(await check('cuda', { threads: 3, timed: false })).toEqual([
      'doctor',
      '--engine',
      'cuda',
      '--threads',
      '3',
      '--untimed',
      '--json',
    ]);
    expect(await check('wasm', { threads: 1, timed: true })).toEqual([
      'doctor',
      '--engine',
      'wasm',
      '--threads',
      '1',
      '--json',
    ]);
  });

  it.each([
    ['process.exit(7)', 'its check broke down with status 7'],
    ["process.kill(process.pid, 'SIGSEGV')", 'its check broke down with signal SIGSEGV'],
  ])('says of %s that it broke down', async (program, missing) => {
    expect(await checkWith(program)('webgpu', { threads: 1, timed: true })).toEqual({
      engine: 'webgpu',
      works: false,
      missing,
      remedy: 'see docs/gpu.md',
    });
  });
});
