import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { csvNumbers } from '../../src/data/csv-numbers.js';
import { DataError } from '../../src/data/data-error.js';

const rowsOf = (text: string) => {
  const { rows, columns, values } = csvNumbers(text, 'x');
  return Array.from({ length: rows }, (_, row) => [
    ...values.subarray(row * columns, (row + 1) * columns),
  ]);
};

/** The message of the DataError that reading throws; a test fails when there is none. */
function refusal(text: string): string {
  try {
    csvNumbers(text, 'some.csv');
  } catch (error) {
    if (error instanceof DataError) return error.message;
    throw error;
  }
  throw new Error('csvNumbers accepted the text');
}

describe('csvNumbers', () => {
  it('gives back what was written, by any separator and end of line, with a header and without', () => {
    const tables = fc.integer({ min: 1, max: 4 }).chain((columns) => {
      const number = fc.double({ noNaN: true, noDefaultInfinity: true });
      const row = fc.array(number, { minLength: columns, maxLength: columns });
      return fc.array(row, { minLength: 1, maxLength: 5 });
    });
    const forms = fc.record({
      separator: fc.constantFrom(',', ';', '\t', ' , ', '" ; "'),
      end: fc.constantFrom('\n', '\r\n', '\r'),
      header: fc.boolean(),
      last: fc.constantFrom('', '\n', '\n \n'),
    });
    fc.assert(
      fc.property(tables, forms, (table, { separator, end, header, last }) => {
        const quote = separator.includes('"') ? '"' : '';
        const line = (cells: readonly unknown[]) => quote + cells.join(separator) + quote;
        const head = header ? [line(table[0]!.map((_, column) => `name ${column} é`))] : [];
        const text = [...head, ...table.map(line)].join(end) + last;
        // -0 is written as 0.
        expect(rowsOf(text)).toEqual(table.map((row) => row.map((value) => value + 0)));
      }),
    );
  });

  it('reads numbers in all the ways that decimals are written', () => {
    expect(rowsOf(' 1 ,+2.,-.5,1e3,1.5E-2')).toEqual([[1, 2, -0.5, 1000, 0.015]]);
  });

  it('takes the comma in a quoted name for a part of it', () => {
    expect(rowsOf('"a, b",c\n1,2\n')).toEqual([[1, 2]]);
  });

  it.each(['abc', '', ' ', '0x1F', '1,5', '1 2', 'NaN', 'Infinity', '1e999', '--1', '1_000'])(
    'refuses the cell %j by its line and column',
    (cell) => {
      expect(refusal(`a;b;c\n1;2;3\n4;${cell};6\n`)).toBe(
        `some.csv: line 3, column 2 must be a finite number, got '${cell}'`,
      );
    },
  );

  it('takes a first line with any number for an example, whose other cells must be numbers', () => {
    expect(refusal('id,1,2\n3,4,5\n')).toBe(
      "some.csv: line 1, column 1 must be a finite number, got 'id'",
    );
  });

  it('quotes no more than the beginning of a long cell', () => {
    expect(refusal(`1\n${'x'.repeat(1000)}\n`)).toMatch(/got 'x{40}…'$/);
  });

  it.each([
    ['1,2\n3\n4,5\n', 2, 2, 1],
    ['a,b\n1,2\n3,4,5\n', 3, 2, 3],
    ['1,2\n\n3,4\n', 2, 2, 1],
    ['1;2\n1;2;\n', 2, 2, 3],
  ])('refuses rows of several lengths: %j', (text, line, need, got) => {
    expect(refusal(text)).toBe(
      `some.csv: line ${line} must have ${need} cells as line 1 has, got ${got}`,
    );
  });

  it('refuses a file without any number', () => {
    expect(refusal('')).toBe('some.csv: the file has no lines');
    expect(refusal(' \n\n')).toBe('some.csv: the file has no lines');
    expect(refusal('a,b\n')).toBe('some.csv: line 1 has no numbers, and there is no other');
  });
});
