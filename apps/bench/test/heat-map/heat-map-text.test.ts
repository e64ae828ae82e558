import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from '@jest/globals';
import { heatMapText } from '../../src/heat-map/heat-map-text.js';
import { dense, staircase } from './dense.js';

const lines = (text: string) => text.trimEnd().split('\n');
const plain = (text: string) => stripVTControlCharacters(text);

describe('heatMapText', () => {
  it('draws |P| in shades, with the vertices and the scale', () => {
    const matrix = dense([
      [1, 0],
      [-0.7, 0.3],
      [0.3, -0.7],
      [0, 1],
      [0.1, 0.5],
    ]);
    expect(heatMapText(matrix)).toBe(
      [
        '|P|: fine vertices down, coarse vertices across',
        '',
        '   0',
        '  ┌────┐',
        '0 │██  │',
        '  │▓▓░░│',
        '  │░░▓▓│',
        '  │  ██│',
        '4 │  ▒▒│',
        '  └────┘',
        '   0 [    ░░░░▒▒▒▒▓▓▓▓████] 1.00',
        '',
      ].join('\n'),
    );
  });

  it('numbers as many columns as stand apart', () => {
    expect(lines(heatMapText(staircase(32, 16)))[2]).toBe('    0   2   4   6   8   10  12  14');
    expect(lines(heatMapText(staircase(8, 8)))[2]).toBe('   0   2   4   6');
  });

  it.each([
    [80, 144, 36],
    [80, 1024, 512],
    [40, 100, 50],
    [80, 1000, 2],
    [20, 3, 3],
    [200, 1, 1],
  ])('keeps to %i characters with %i by %i, and says what a cell is', (width, rows, columns) => {
    const text = heatMapText(staircase(rows, columns), { width });
    // The heading and the scale are as wide as they are.
    const drawn = lines(text).filter((line) => line.includes('│'));
    for (const line of drawn) expect(line.length).toBeLessThanOrEqual(width);
    expect(drawn.length).toBeLessThanOrEqual(72);
    expect(text.includes('each cell is the mean of')).toBe(columns > 36 || rows > 72);
  });

  it('draws blocks square: twice as many rows as columns in a character', () => {
    const text = heatMapText(staircase(128, 64));
    expect(text).toContain('(each cell is the mean of 2 by 1 entries)');
    const drawn = lines(text).filter((line) => line.includes('│'));
    expect(drawn).toHaveLength(64);
    for (const [row, line] of drawn.entries()) {
      expect(line.slice(line.indexOf('│') + 1, -1)).toBe(
        `${' '.repeat(row)}█${' '.repeat(63 - row)}`,
      );
    }
    expect(drawn[4]).toMatch(/^ {2}8 │/);
  });

  it('uses the colours of the terminal, and ends each line without any', () => {
    for (const [colourDepth, code] of [
      [8, '\u001B[48;5;'],
      [24, '\u001B[48;2;'],
    ] as const) {
      const text = heatMapText(staircase(4, 2), { colourDepth });
      const drawn = lines(text).filter((line) => line.includes('│'));
      for (const line of drawn) {
        expect(line).toContain(code);
        expect(line.endsWith('\u001B[0m│')).toBe(true);
        expect(plain(line).slice(2)).toBe('│    │');
      }
    }
    expect(heatMapText(staircase(4, 2), { colourDepth: 4 })).not.toContain('\u001B');
  });

  it('draws two rows in a line of half blocks where cells are small', () => {
    const drawn = lines(heatMapText(staircase(128, 64), { colourDepth: 24 })).filter((line) =>
      line.includes('│'),
    );
    expect(drawn).toHaveLength(64);
    expect(plain(drawn[0]!).slice(5, -1)).toBe('▀'.repeat(64));
    // An odd number of rows leaves the last lower half as it is.
    const odd = lines(heatMapText(staircase(127, 64), { colourDepth: 24 }));
    const last = odd.filter((line) => line.includes('│')).at(-1)!;
    expect(last).not.toContain('\u001B[48');
    expect(last.endsWith('\u001B[0m│')).toBe(true);
  });

  it('draws a matrix of zeros as nothing', () => {
    expect(heatMapText(dense([[0], [0]]))).toContain('0 │  │\n');
  });
});
