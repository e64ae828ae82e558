import { expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { greyPng } from '../../src/heat-map/grey-png.js';
import { dense } from './dense.js';

it('is |P|, white where 0 and black where largest, an entry a pixel', () => {
  const { width, height, uri } = greyPng(
    dense([
      [0, -2],
      [1, 2],
      [0.5, 0],
    ]),
  );
  expect([width, height]).toEqual([2, 3]);
  const prefix = 'data:image/png;base64,';
  expect(uri.startsWith(prefix)).toBe(true);
  const { data } = PNG.sync.read(Buffer.from(uri.slice(prefix.length), 'base64'));
  expect([...data].filter((_byte, at) => at % 4 === 0)).toEqual([255, 0, 128, 0, 191, 255]);
});

it('is white where all entries are 0', () => {
  const { data } = PNG.sync.read(Buffer.from(greyPng(dense([[0]])).uri.split(',')[1]!, 'base64'));
  expect(data[0]).toBe(255);
});
