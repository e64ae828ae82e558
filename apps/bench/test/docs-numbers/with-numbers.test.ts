import { describe, expect, it } from '@jest/globals';
import { staleNumbers } from '../../src/docs-numbers/stale-numbers.js';
import { withNumbers } from '../../src/docs-numbers/with-numbers.js';
import { sampleReaders } from './sample-readers.js';

const page = (text: string) => ({ path: 'page.md', text });
const made = (text: string) => withNumbers(page(text), sampleReaders);
const stale = (text: string) => staleNumbers(page(text), sampleReaders);

const marked = [
  '# Steps',
  '',
  'A coarse one takes <!-- n: measurements/steps.csv; coarse step; best ms -->7<!-- /n --> ms, **<!-- n: measurements/steps.csv; coarse step; of a fine step -->1<!-- /n -->** of a fine one.',
  '',
  '<!-- numbers: measurements/steps.csv; table -->',
  'none',
  '<!-- /numbers -->',
  '',
  'End.',
].join('\n');

describe('withNumbers', () => {
  it('writes what stands between markers and leaves all else', () => {
    const lines = made(marked).split('\n');
    expect(lines.filter((line) => line.startsWith('| '))).toHaveLength(5);
    expect(lines[2]).toBe(
      'A coarse one takes <!-- n: measurements/steps.csv; coarse step; best ms -->0.523<!-- /n --> ms, **<!-- n: measurements/steps.csv; coarse step; of a fine step -->0.095<!-- /n -->** of a fine one.',
    );
    expect([lines[4], lines[5], lines[11], lines[12]]).toEqual([
      '<!-- numbers: measurements/steps.csv; table -->',
      '',
      '',
      '<!-- /numbers -->',
    ]);
    expect(lines.slice(-2)).toEqual(['', 'End.']);
  });

  it('changes nothing the second time, nor in a page without markers', () => {
    expect(made(made(marked))).toBe(made(marked));
    expect(made('Only <!-- a remark --> 3.\n')).toBe('Only <!-- a remark --> 3.\n');
  });

  it('names the file and the line of a marker that names nothing', () => {
    expect(() => made('a\n\nb <!-- n: results/none; a; b -->1<!-- /n -->')).toThrow(
      'page.md:3: none: the file cannot be read',
    );
    expect(() => made('a\n<!-- numbers: results/sweep; rows -->\n<!-- /numbers -->')).toThrow(
      'page.md:2: results/sweep: no view "rows" among',
    );
  });
});

describe('staleNumbers', () => {
  it('finds nothing in a page as it was made', () => {
    expect(stale(made(marked))).toEqual([]);
  });

  it('tells the line, both texts and the command', () => {
    const old = made(marked).replace('>0.523<', '>0.6<').replace('|   0.523 |', '|   0.600 |');
    expect(stale(old)).toEqual([
      [
        'page.md:3: not what "measurements/steps.csv; coarse step; best ms" says; `pnpm docs:numbers` writes it',
        '  is:    0.6',
        '  shall: 0.523',
      ].join('\n'),
      [
        'page.md:10: not what "measurements/steps.csv; table" says; `pnpm docs:numbers` writes it',
        '  is:    | coarse step |   0.600 |      **0.095** | a\\|b            |',
        '  shall: | coarse step |   0.523 |      **0.095** | a\\|b            |',
      ].join('\n'),
    ]);
  });

  it('finds lines that are too many', () => {
    const text = made(marked).replace('\n\n<!-- /numbers', '\n\n| more |\n\n<!-- /numbers');
    expect(stale(text)).toEqual([expect.stringContaining('  is:    | more |\n  shall: ')]);
  });
});
