import { expect, it } from '@jest/globals';
import { numberIn } from '../../src/docs-numbers/number-in.js';

it.each([
  ['0.0515', 0.0515],
  ['1024', 1024],
  ['**9.8**', 9.8],
  ['5.02 ± 0.9', 5.02],
  ['25.0k', 25000],
  ['12.4k ± 0.3k', 12400],
  ['1.04T', 1.04e12],
  ['9.81 %', 9.81],
  ['108 000', 108000],
  ['', null],
  ['not reached', null],
  ['0.84, at 52 s', null],
  ['**0.95**, 0.95', null],
  ['5.84 and 6.14', null],
  ['13.5 ms', null],
  ['0-2', null],
  ['1/4', null],
])('%j is the number %j', (cell, value) => {
  expect(numberIn(cell)).toBe(value);
});
