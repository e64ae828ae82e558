import { describe, expect, it } from '@jest/globals';
import { chooseEngine } from '../../src/engine/choose-engine.js';
import type { CheckEngine } from '../../src/engine/engine-check.js';
import type { EngineName } from '../../src/engine/engine-names.js';
import { engineOnce } from '../../src/engine/engine-once.js';

/** A machine whose engines take so many milliseconds a step; engines not listed are missing. */
function machine(steps: Partial<Record<EngineName, number>>, software: EngineName[] = []) {
  const timed: EngineName[] = [];
  const check: CheckEngine = (engine, options) => {
    const step = steps[engine];
    if (step === undefined) {
      const missing = `${engine} is not here`;
      return Promise.resolve({ engine, works: false, missing, remedy: 'buy one' });
    }
    if (options.timed) timed.push(engine);
    return Promise.resolve({
      engine,
      works: true,
      device: 'a device',
      software: software.includes(engine),
      library: '',
      threads: options.threads,
      fineStepMs: options.timed ? step : null,
    });
  };
  return { check, timed };
}

describe('chooseEngine', () => {
  it('takes the fastest by measurement and says why not the others', async () => {
    const { check, timed } = machine({ cuda: 3, webgpu: 2, onnx: 4 });
    const { engine, reasons } = await chooseEngine(check, 2);
    expect(engine).toBe('webgpu');
    expect(timed).toEqual(['cuda', 'webgpu', 'onnx']);
    expect(reasons).toEqual([
      'auto takes webgpu, 2.00 ms a fine step',
      'not cuda: slower, 3.00 ms a fine step',
      'not onnx: slower, 4.00 ms a fine step',
      'not onnx-cuda: onnx-cuda is not here',
      'not onnx-webgpu: onnx-webgpu is not here',
      'not tfjs-node, wasm, cpu, reference: never faster than onnx',
      'pnpm bench doctor says how to enable them',
    ]);
  });

  it('takes the processor where it is faster than the GPU', async () => {
    expect((await chooseEngine(machine({ cuda: 5, onnx: 4 }).check, 2)).engine).toBe('onnx');
  });

  it('times nothing where only the processor works', async () => {
    const { check, timed } = machine({ onnx: 4, wasm: 20, cpu: 2000 });
    const { engine, reasons } = await chooseEngine(check, 2);
    expect(engine).toBe('onnx');
    expect(timed).toEqual([]);
    expect(reasons[0]).toBe('auto takes onnx');
    expect(reasons).toHaveLength(7);
  });

  it('never takes a GPU that the processor plays', async () => {
    const { check } = machine({ webgpu: 1, onnx: 4 }, ['webgpu']);
    const { engine, reasons } = await chooseEngine(check, 2);
    expect(engine).toBe('onnx');
    expect(reasons).toContain('not webgpu: no hardware (a device)');
  });

  it('falls back in words, not in silence, where ONNX Runtime does not load', async () => {
    const { engine, reasons } = await chooseEngine(machine({ wasm: 20, cpu: 2000 }).check, 2);
    expect(engine).toBe('wasm');
    expect(reasons).toContain('not onnx: onnx is not here');
    expect(reasons).toContain('not tfjs-node: tfjs-node is not here');
  });

  it('drops a GPU that breaks down while it is timed', async () => {
    const { check } = machine({ cuda: 1, onnx: 4 });
    const fragile: CheckEngine = (engine, options) =>
      engine === 'cuda' && options.timed
        ? Promise.resolve({ engine, works: false, missing: 'it broke down', remedy: 'see docs' })
        : check(engine, options);
    const { engine, reasons } = await chooseEngine(fragile, 2);
    expect(engine).toBe('onnx');
    expect(reasons).toContain('not cuda: it broke down');
  });
});

describe('engineOnce', () => {
  it('looks and tells once for each number of threads', async () => {
    const { check, timed } = machine({ cuda: 3, onnx: 4 });
    const told: string[] = [];
    const fastest = engineOnce(check);
    const ask = (threads: number) => fastest(threads, (line) => told.push(line));
    expect([await ask(2), await ask(2)]).toEqual(['cuda', 'cuda']);
    expect(timed).toEqual(['cuda', 'onnx']);
    expect(told.filter((line) => line.startsWith('auto takes'))).toHaveLength(1);
    expect(await ask(1)).toBe('cuda');
    expect(timed).toHaveLength(4);
  });
});
