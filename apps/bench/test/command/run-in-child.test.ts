import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { runInChild } from '../../src/command/run-in-child.js';
import { temporaryFolder } from '../data/temporary-folder.js';

it('runInChild takes a process that the signal ended before it had a handler for interrupted', async () => {
  const script = join(temporaryFolder(), 'slow.mjs');
  writeFileSync(script, "process.send('up'); setInterval(() => undefined, 1000);");
  const controller = new AbortController();
  const end = await runInChild(script, controller.signal)([], () => {
    controller.abort();
  });
  expect(end).toEqual({ status: 130, stderr: '' });
});
