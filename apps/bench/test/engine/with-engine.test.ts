import { describe, expect, it } from '@jest/globals';
import { withEngine } from '../../src/engine/with-engine.js';

const soon = () => new Promise<void>((resolve) => setTimeout(resolve, 20));

describe('withEngine', () => {
  it('gives the engine that was named, with the threads that were given', async () => {
    const told = await withEngine('onnx', { threads: 1 }, ({ name, threads, library }) =>
      Promise.resolve({ name, threads, library }),
    );
    expect(told).toMatchObject({ name: 'onnx', threads: 1 });
    expect(told.library).toMatch(/^ONNX Runtime 1\./);
  });

  it('never has two engines at once, even after one failed', async () => {
    let running = 0;
    const use = async () => {
      running++;
      expect(running).toBe(1);
      await soon();
      running--;
    };
    const failing = withEngine('reference', { threads: 1 }, async () => {
      await use();
      throw new Error('broken');
    });
    const others = ['reference', 'onnx', 'cpu'] as const;
    const rest = others.map((name) => withEngine(name, { threads: 1 }, use));
    await expect(failing).rejects.toThrow('broken');
    await Promise.all(rest);
    expect(running).toBe(0);
  });
});
