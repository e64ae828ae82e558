import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import type { RunApart } from '../../src/experiment/train-apart.js';
import type { Summary } from '../../src/results/summary.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench } from './captured-output.js';
import { smallImages } from './small-images.js';

const data = smallImages();
const small = ['mnist', '--data', data, '--budget', '800', '--threads', '2', '--engine', 'onnx'];
const grid = ['--prolongation', 'grid', '--gamma', '1,2', '--k', '1,3', '--depth', '1'];

/** A summary's runs apart from ids, which name the engine's threads, and seconds. */
const outcomes = (stdout: string) =>
  (JSON.parse(stdout) as Summary).runs.map(
    ({ id: _id, seconds: _seconds, secondsTo: _to, ...run }) => run,
  );

describe('bench mnist with several workers', () => {
  it('trains every combination of γ and k, to the numbers that one process comes to', async () => {
    const [one, two] = [temporaryFolder(), temporaryFolder()];
    const alone = await bench([...small, ...grid, '--threads', '1', '--out', one, '--json']);
    const side = await bench([...small, ...grid, '--workers', '2', '--out', two, '--json']);
    expect(side.status).toBe(0);
    expect(outcomes(side.stdout)).toEqual(outcomes(alone.stdout));
    const runs = (JSON.parse(side.stdout) as Summary).runs.map(({ gamma, k }) => [gamma, k]);
    expect(runs).toEqual([
      [null, null],
      [1, 1],
      [1, 3],
      [2, 1],
      [2, 3],
    ]);
    expect(side.stderr).toContain('MsANN, grid, γ 2, k 3: validation MSE');
    expect(side.stderr).toMatch(/\d+% {2}.* left/);
    const report = readFileSync(join(two, 'report.html'), 'utf8');
    expect(report).toContain('MsANN, grid, γ 2, k 3');
  });

  it('goes on where one fails, says so, and trains it again with --only-failed', async () => {
    const out = temporaryFolder();
    const args = [...small, ...grid, '--workers', '2', '--out', out];
    let calls = 0;
    const breaking: RunApart = (own, tell) => {
      calls += 1;
      return calls === 2
        ? Promise.resolve({ status: null, stderr: 'a driver\nout of memory\n' })
        : bench(own, { tell });
    };
    const broken = await bench(args, { runApart: breaking });
    expect(broken.status).toBe(1);
    expect(broken.stderr).toContain('MsANN, grid, γ 1, k 1: failed, out of memory');
    expect(broken.stderr).toContain(
      '1 of 5 runs failed; the same command with --only-failed trains them again',
    );
    expect(broken.stdout).toContain('γ 2, k 3');
    expect(
      readdirSync(join(out, 'runs')).filter((id) =>
        existsSync(join(out, 'runs', id, 'failure.txt')),
      ),
    ).toHaveLength(1);
    const again = await bench([...args, '--only-failed', '--json']);
    expect(again.status).toBe(0);
    // Summary and report are of all runs again.
    expect(outcomes(again.stdout)).toHaveLength(5);
    expect(again.stderr.match(/: training/g)).toHaveLength(1);
    expect(again.stderr).toContain('MsANN, grid, γ 1, k 1: training');
    const none = await bench([...args, '--only-failed']);
    expect(none).toMatchObject({ status: 0 });
    expect(none.stderr).toContain(`no run failed in ${out}`);
    expect(none.stderr).not.toContain(': training');
  });

  it('keeps what failed until it is trained again, also where that is interrupted', async () => {
    const out = temporaryFolder();
    const args = [...small, ...'--depth 0 --learning-rate 1e300 --rms-start 0'.split(' ')];
    await bench([...args, '--out', out]);
    const again = [...args, '--out', out, '--only-failed'];
    const aborted = AbortSignal.abort();
    expect((await bench(again, { signal: aborted })).status).toBe(130);
    expect((await bench([...again, '--dry-run'])).stdout).toContain('all 1 runs');
    const stopped: RunApart = () => Promise.resolve({ status: 130, stderr: '' });
    expect(
      (await bench([...again, ...'--workers 2 --threads 4'.split(' ')], { runApart: stopped }))
        .status,
    ).toBe(130);
    const { stderr } = await bench(again);
    expect(stderr).toContain('default network: training');
  });

  it('takes a run for finished whose process broke down after it', async () => {
    const out = temporaryFolder();
    const args = [...small, '--depth', '0', '--workers', '2', '--out', out];
    const runApart: RunApart = async (own, tell) => {
      await bench(own, { tell });
      return { status: null, stderr: 'the driver crashed\n' };
    };
    expect(await bench(args, { runApart })).toMatchObject({ status: 0 });
    expect((await bench([...args, '--only-failed'])).stderr).toContain(`no run failed in ${out}`);
  });

  it('trains one part of the runs with --shard', async () => {
    const ids = async (part: string) => {
      const args = [...small, ...grid, '--shard', part, '--out', temporaryFolder(), '--json'];
      return (JSON.parse((await bench(args)).stdout) as Summary).runs.map(({ id }) => id);
    };
    const [first, second] = [await ids('1/2'), await ids('2/2')];
    expect([first!.length, second!.length]).toEqual([3, 2]);
    expect(new Set([...first!, ...second!]).size).toBe(5);
    const empty = await bench([...small, ...grid, '--shard', '6/6', '--out', temporaryFolder()]);
    expect(empty).toMatchObject({ status: 0, stdout: '' });
    expect(empty.stderr).toContain('part 6 of 6 has none of the 5 runs');
    const wrong = await bench([...small, '--shard', '3/2']);
    expect(wrong.stderr).toContain('Allowed: i/n with 1 <= i <= n, such as 2/5.');
  });

  it('says with --dry-run what all runs come to', async () => {
    const { stdout } = await bench([...small, ...grid, '--workers', '2', '--dry-run']);
    expect(stdout).toMatch(
      /all 5 runs: cost 4000, .* TFLOP, about .* 2 at a time at \d.* GFLOP\/s each\n$/,
    );
    const none = await bench([...small, '--only-failed', '--dry-run', '--out', temporaryFolder()]);
    expect(none.stdout).toMatch(/all 0 runs: cost 0, 0 TFLOP, about 0 s/);
  });

  it('is interrupted with its workers and goes on', async () => {
    const out = temporaryFolder();
    const controller = new AbortController();
    const args = [...small, ...grid, '--budget', '6000', '--workers', '2', '--out', out];
    const stopped = await bench(args, {
      signal: controller.signal,
      onStderr: (text) => {
        if (/^ [3-6]\d%/.test(text)) controller.abort();
      },
    });
    expect(stopped.status).toBe(130);
    const again = await bench([...args, '--json']);
    expect(again.status).toBe(0);
    expect(again.stderr).toContain('finished already, skipped');
    expect(JSON.parse(again.stdout).runs).toHaveLength(5);
  });
});
