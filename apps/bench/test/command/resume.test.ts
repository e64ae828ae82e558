import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { formatCheckpoint, parseCheckpoint } from '@msann/msann';
import { temporaryFolder } from '../data/temporary-folder.js';
import { bench } from './captured-output.js';
import { smallImages } from './small-images.js';

const data = smallImages();
const small = ['mnist', '--data', data, '--budget', '6000', '--threads', '1', '--engine', 'onnx'];
const read = (...path: string[]) => readFileSync(join(...path), 'utf8');

/** Runs a command until more than half of its work is done, then interrupts it. */
function stopped(args: readonly string[]) {
  const controller = new AbortController();
  return bench(args, {
    signal: controller.signal,
    onStderr: (text) => {
      if (/^ [5-7]\d%/.test(text)) controller.abort();
    },
  });
}

/** What runs come to, apart from seconds: their histories and results. */
function outcomes(out: string) {
  return readdirSync(join(out, 'runs')).map((id) => {
    const folder = join(out, 'runs', id);
    const history = read(folder, 'history.csv').split('\n');
    const result = JSON.parse(read(folder, 'result.json'));
    return {
      files: readdirSync(folder).sort(),
      history: history.map((line) => line.split(',').toSpliced(4, 1).join(',')),
      result: { ...result, seconds: 0, secondsTo: 0 },
    };
  });
}

/** The folder with the checkpoint. */
function checkpointIn(out: string): string {
  const paths = readdirSync(join(out, 'runs')).map((id) =>
    join(out, 'runs', id, 'checkpoint.safetensors'),
  );
  const [path, ...more] = paths.filter((one) => existsSync(one));
  expect(more).toEqual([]);
  return path!;
}

describe('bench mnist, interrupted and repeated', () => {
  it.each<[string, string[]]>([
    ['the default network', ['--depth', '0']],
    ['coarse data, adaptively', ['--smoothing', 'coarse-data']],
    [
      'F-cycles after a cascade, by Adam with a falling rate',
      '--prolongation grid --gamma F --opening cascade --optimizer adam --rate-decay 1000'.split(
        ' ',
      ),
    ],
    ['all levels at once', '--prolongation path --baselines simultaneous'.split(' ')],
    ['three seeds at once', ['--depth', '0', '--seeds', '0-2', '--replicas', '3']],
  ])('comes to the same numbers as without a stop: %s', async (_name, args) => {
    const [out, other] = [temporaryFolder(), temporaryFolder()];
    const command = [...small, ...args];
    const first = await stopped([...command, '--out', out]);
    expect(first.status).toBe(130);
    expect(first.stderr).toContain('the same command goes on from there');
    expect(existsSync(checkpointIn(out))).toBe(true);
    const { status, stderr } = await bench([...command, '--out', out]);
    expect(status).toBe(0);
    const [, step] = /: resumed at step (\d+)$/m.exec(stderr)!;
    expect(Number(step)).toBeGreaterThan(0);
    // The share of what was left of the experiment: finished runs do not count.
    expect(Number(/^ *(\d+)%/m.exec(stderr)![1])).toBeGreaterThan(10);
    await bench([...command, '--out', other, '--quiet']);
    expect(outcomes(out)).toEqual(outcomes(other));
    expect(outcomes(out)[0]!.files).not.toContain('checkpoint.safetensors');
  });

  it('cuts the history back to the checkpoint, where the program was killed later', async () => {
    const [out, other] = [temporaryFolder(), temporaryFolder()];
    const command = [...small, '--depth', '0'];
    await stopped([...command, '--out', out]);
    const history = join(checkpointIn(out), '..', 'history.csv');
    writeFileSync(history, `${readFileSync(history, 'utf8')}99,0,1,1,1.0,0.1\n99,0`);
    expect((await bench([...command, '--out', out, '--quiet'])).status).toBe(0);
    await bench([...command, '--out', other, '--quiet']);
    expect(outcomes(out)).toEqual(outcomes(other));
  });

  it('writes checkpoints while it trains', async () => {
    const out = temporaryFolder();
    const command = [...small, '--depth', '0', '--out', out, '--checkpoint-seconds', '1e-9'];
    let seen = false;
    const { status } = await bench(command, {
      onStderr: (text) => {
        if (/^ [4-9]\d%/.test(text)) seen ||= existsSync(checkpointIn(out));
      },
    });
    expect({ status, seen }).toEqual({ status: 0, seen: true });
  });

  it('refuses a damaged checkpoint with its checksum and loses nothing', async () => {
    const out = temporaryFolder();
    const command = [...small, '--depth', '0', '--out', out];
    await stopped(command);
    const path = checkpointIn(out);
    const history = read(path, '..', 'history.csv');
    const bytes = readFileSync(path);
    bytes[bytes.length - 2]! ^= 1;
    writeFileSync(path, bytes);
    const { status, stdout, stderr } = await bench([...command, '--quiet']);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(stderr).toMatch(
      /^bench: need a checkpoint of msann, got .*checkpoint\.safetensors: its SHA-256 checksum is [0-9a-f]{64} where it says [0-9a-f]{64}; remove the file to train from the beginning\n$/,
    );
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect(read(path, '..', 'history.csv')).toBe(history);
  });

  it('refuses the checkpoint of another version of the engine, and of other seeds at once', async () => {
    const out = temporaryFolder();
    const command = [...small, '--depth', '0', '--out', out, '--replicas', '2'];
    await stopped([...command, '--seeds', '0,1']);
    const path = checkpointIn(out);
    const history = read(path, '..', 'history.csv');
    for (const seeds of ['0', '1,0']) {
      const { status, stderr } = await bench([...command, '--seeds', seeds]);
      expect(status).toBe(1);
      expect(stderr).toContain(`whose seeds is [0,1], not [${seeds}]; remove the file`);
    }
    const checkpoint = parseCheckpoint(readFileSync(path), path);
    const configuration = { ...checkpoint.configuration, engine: 'onnx, of old' };
    writeFileSync(path, formatCheckpoint({ ...checkpoint, configuration }));
    const { status, stderr } = await bench([...command, '--seeds', '0', '--quiet']);
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /^bench: .*checkpoint\.safetensors: need a checkpoint of the same training to resume, got one whose engine is "onnx, of old", not "onnx.*"; remove the file to train from the beginning\n$/,
    );
    expect(read(path, '..', 'history.csv')).toBe(history);
  });
});
