import { describe, expect, it } from '@jest/globals';
import { sweepArguments } from '../../src/sweep/sweep-arguments.js';

describe('sweepArguments', () => {
  it('makes a command line of an entry', () => {
    const entry = {
      command: 'mnist',
      k: [1, [1, 4, 16]],
      gamma: ['F', 2],
      learningRate: 0.001,
      seeds: '0-4',
      saveNetworks: true,
      quiet: false,
    };
    expect(sweepArguments(entry, 'x')).toEqual([
      'mnist',
      '--k',
      '1,1/4/16',
      '--gamma',
      'F,2',
      '--learning-rate',
      '0.001',
      '--seeds',
      '0-4',
      '--save-networks',
    ]);
  });

  it.each<[unknown, string]>([
    ['mnist', 'need an object of options, got "mnist"'],
    [[], 'need an object of options, got []'],
    [{ k: 1 }, 'need the name of a command other than sweep as "command", got undefined'],
    [{ command: 'sweep' }, 'other than sweep as "command", got "sweep"'],
    [{ command: '--version' }, 'as "command", got "--version"'],
    [
      { command: 'mnist', 'learning-rate': 1 },
      'camel case, such as learningRate, got "learning-rate"',
    ],
    [{ command: 'mnist', k: null }, 'lists of them as "k", got null'],
    [{ command: 'mnist', k: [[1, {}]] }, 'lists of them as "k", got {}'],
    [{ command: 'mnist', budget: Number.NaN }, 'as "budget", got null'],
  ])('refuses %j', (entry, message) => {
    expect(() => sweepArguments(entry, 'file: entry 1')).toThrow(`file: entry 1: `);
    expect(() => sweepArguments(entry, 'file: entry 1')).toThrow(message);
  });
});
