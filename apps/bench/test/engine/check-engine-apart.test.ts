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

  it('passes over what a driver prints before, however much it prints', async () => {
    const chatter = "console.log('a driver'); console.error('x'.repeat(3e6));";
    const check = checkWith(`${chatter} console.log(JSON.stringify({ engine: 'wasm' }, null, 2))`);
    expect(await check('wasm', { threads: 1, timed: false })).toEqual({ engine: 'wasm' });
  });

  it('rejects with the signal’s reason when it is interrupted', async () => {
    const file = join(temporaryFolder(), 'command.cjs');
    writeFileSync(file, 'setTimeout(() => {}, 60000)');
    const interrupt = new AbortController();
    const check = checkEngineApart([process.execPath, file], interrupt.signal);
    const running = check('cuda', { threads: 1, timed: false });
    interrupt.abort(new Error('Ctrl-C'));
    await expect(running).rejects.toThrow('Ctrl-C');
  });

  it.each([
    ['', 'its check printed no result'],
    [
      "console.error('no libcudart'); process.exit(7)",
      'its check broke down with status 7 (no libcudart)',
    ],
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
