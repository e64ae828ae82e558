import { describe, expect, it } from '@jest/globals';
import { markersIn } from '../../src/docs-numbers/markers.js';

const markers = (text: string) => markersIn({ path: 'page.md', text });

describe('markersIn', () => {
  it('finds blocks and numbers in sentences, with their lines', () => {
    const text = [
      '# Title <!-- of a page, n. b. --><!-- number --><!-- n.b. -->',
      '<!-- numbers: results/a; table; cost to 1/2 -->',
      'old',
      '<!-- /numbers -->',
      'It takes <!-- n: measurements/b.csv; path 8 -> 16; ms -->3<!-- /n --> and <!--n:c-->4<!--/n-->.',
    ].join('\n');
    const found = markers(text);
    expect(found.map(({ kind, words, line }) => [kind, words, line])).toEqual([
      ['numbers', 'results/a; table; cost to 1/2', 2],
      ['n', 'measurements/b.csv; path 8 -> 16; ms', 5],
      ['n', 'c', 5],
    ]);
    expect(found.map(({ from, to }) => text.slice(from, to))).toEqual(['\nold\n', '3', '4']);
  });

  it.each([
    ['a\n<!-- numbers: a -->\nb', 'page.md:2: need <!-- /numbers --> for "a" of line 2 after it'],
    ['x <!-- n: a -->1', 'page.md:1: need <!-- /n --> for "a" of line 1 after it'],
    [
      '<!-- numbers: a -->\nx <!-- n: b -->1<!-- /n -->\n<!-- /numbers -->',
      'page.md:2: need <!-- /numbers --> for "a" of line 1 before "<!-- n: b -->"',
    ],
    ['\n\n<!-- /numbers -->', 'page.md:3: need <!-- numbers: … --> before "<!-- /numbers -->"'],
    ['<!-- numbers: a -->\n<!-- /n -->', 'page.md:2: need <!-- n: … --> before "<!-- /n -->"'],
    ['x <!-- n: a -->1\n<!-- /n -->', 'page.md:2: need "<!-- /n -->" on the line of its number, 1'],
    ['<!-- /numbers: a -->', 'page.md:1: need <!-- /numbers -->, got "<!-- /numbers: a -->"'],
    ...[
      '<!-- numbers -->',
      '<!-- numbers: -->',
      '<!-- numbers a -->',
      '<!-- numbers: a\nb -->',
    ].map((whole): [string, string] => [
      whole,
      `page.md:1: need <!-- numbers: … --> on one line, without --, got "${whole}"`,
    ]),
    [
      'x <!-- n: a; --smoothing; ms -->1<!-- /n -->',
      'page.md:1: need <!-- n: … --> on one line, without --, got "<!-- n: a; --smoothing; ms -->"',
    ],
  ])('refuses %j', (text, message) => {
    expect(() => markers(text)).toThrow(message);
  });

  it.each(['', '  ', '- ', '  * ', '12. ', '> ', '> - '])(
    'refuses a number at the beginning of a line, after %j',
    (before) => {
      expect(() => markers(`text\n${before}<!-- n: a -->1<!-- /n -->`)).toThrow(
        'page.md:2: need a word before "<!-- n: a -->": Markdown takes a comment there for a block',
      );
    },
  );

  it.each(['- a ', '**', '| '])('takes a number after %j', (before) => {
    expect(markers(`text\n${before}<!-- n: a -->1<!-- /n -->`)).toHaveLength(1);
  });
});
