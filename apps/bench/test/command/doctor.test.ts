import { describe, expect, it } from '@jest/globals';
import { doctorText } from '../../src/command/doctor-text.js';
import type { EngineCheck } from '../../src/engine/engine-check.js';
import { engineNames } from '../../src/engine/engine-names.js';
import { bench, nothingWorks } from './captured-output.js';

const works = { works: true, software: false, threads: 2, library: 'L 1.0' } as const;
const checks: EngineCheck[] = [
  { ...works, engine: 'wasm', device: 'CPU', fineStepMs: 21.24 },
  { ...works, engine: 'onnx', device: 'CPU, fast', fineStepMs: 4.567 },
  { engine: 'cuda', works: false, missing: 'it is not installed', remedy: 'pnpm gpu:install' },
];

describe('doctorText', () => {
  it('shows working engines, fastest first, and what the others lack', () => {
    expect(doctorText(checks)).toBe(
      [
        'engine  fine step  threads  library  device',
        'onnx      4.57 ms        2  L 1.0    CPU, fast',
        'wasm      21.2 ms        2  L 1.0    CPU',
        '',
        'cuda cannot run: it is not installed',
        '  to enable it: pnpm gpu:install',
        '',
      ].join('\n'),
    );
  });
});

describe('bench doctor', () => {
  it('checks every engine', async () => {
    const asked: string[] = [];
    const { status, stdout } = await bench(['doctor', '--json'], {
      checkEngine: (engine, { timed }) => {
        asked.push(engine);
        expect(timed).toBe(true);
        return Promise.resolve({ engine, works: false, missing: 'all', remedy: 'none' });
      },
    });
    expect(status).toBe(0);
    expect(asked).toEqual([...engineNames]);
    expect((JSON.parse(stdout) as EngineCheck[]).map(({ engine }) => engine)).toEqual(asked);
  });

  it.each(['onnx', 'wasm', 'cpu', 'reference'])(
    'opens %s, which every machine has',
    async (name) => {
      const { status, stdout } = await bench(['doctor', '--engine', name, '--untimed', '--json']);
      expect(status).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ engine: name, works: true, fineStepMs: null });
    },
  );

  it('says what an absent engine lacks', async () => {
    const args = ['doctor', '--engine', 'cuda', '--untimed'];
    const { status, stdout } = await bench(args, { openEngine: nothingWorks });
    expect(status).toBe(0);
    expect(stdout).toBe(
      '\ncuda cannot run: it is not installed\n  to enable it: pnpm gpu:install\n',
    );
  });

  it('ends with 130 where a check was interrupted', async () => {
    const interrupt = new AbortController();
    const { status } = await bench(['doctor'], {
      signal: interrupt.signal,
      checkEngine: () => {
        interrupt.abort();
        return Promise.reject(interrupt.signal.reason as Error);
      },
    });
    expect(status).toBe(130);
  });
});
