import { describe, expect, it } from '@jest/globals';
import { PNG } from 'pngjs';
import { DataError } from '../../src/data/data-error.js';
import { decodePng } from '../../src/data/decode-png.js';
import { compressed, encodePng, greyPngFile, type PngFields } from './encode-png.js';

/** Luminance of full red, green and blue, as ITU-R BT.709 has it. */
const [red, green, blue] = [0.2126, 0.7152, 0.0722];

const pixels = (fields: PngFields) => [...decodePng(encodePng(fields), 'x').pixels];

const closeTo = (values: readonly number[]) =>
  // Pixels are float32.
  values.map((value) => expect.closeTo(value, 6) as unknown as number);

describe('decodePng', () => {
  it.each<[string, Omit<PngFields, 'height'>, readonly number[]]>([
    ['8-bit grey', { width: 3, depth: 8, colorType: 0, rows: [[0, 51, 255]] }, [0, 0.2, 1]],
    [
      '16-bit grey, as fine as it is',
      { width: 3, depth: 16, colorType: 0, rows: [[0, 1, 0x80, 0, 0xff, 0xff]] },
      [1 / 65535, 32768 / 65535, 1],
    ],
    ['4-bit grey', { width: 2, depth: 4, colorType: 0, rows: [[0x3f]] }, [0.2, 1]],
    ['2-bit grey', { width: 3, depth: 2, colorType: 0, rows: [[0b00011100]] }, [0, 1 / 3, 1]],
    ['1-bit grey', { width: 3, depth: 1, colorType: 0, rows: [[0b10100000]] }, [1, 0, 1]],
    [
      '8-bit colours by luminance',
      {
        width: 5,
        depth: 8,
        colorType: 2,
        rows: [[255, 0, 0, 0, 255, 0, 0, 0, 255, 255, 255, 255, 51, 51, 51]],
      },
      [red, green, blue, 1, 0.2],
    ],
    [
      '16-bit colours',
      {
        width: 2,
        depth: 16,
        colorType: 2,
        rows: [[0x80, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0xff, 0xff]],
      },
      [(red * 32768) / 65535, green / 65535 + blue],
    ],
    [
      'transparent grey over black',
      { width: 3, depth: 8, colorType: 4, rows: [[255, 0, 255, 51, 51, 255]] },
      [0, 0.2, 0.2],
    ],
    [
      'transparent colours over black',
      { width: 2, depth: 8, colorType: 6, rows: [[255, 255, 255, 102, 0, 255, 0, 51]] },
      [0.4, 0.2 * green],
    ],
    [
      '16-bit transparent colours',
      {
        width: 1,
        depth: 16,
        colorType: 6,
        rows: [[0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x33, 0x33]],
      },
      [0.2],
    ],
    [
      'a palette',
      {
        width: 3,
        depth: 8,
        colorType: 3,
        palette: [255, 0, 0, 255, 255, 255, 0, 0, 255],
        rows: [[2, 0, 1]],
      },
      [blue, red, 1],
    ],
    [
      'a palette with transparency, 4 bits',
      {
        width: 2,
        depth: 4,
        colorType: 3,
        palette: [255, 255, 255, 255, 255, 255],
        transparency: [51],
        rows: [[0x01]],
      },
      [0.2, 1],
    ],
    [
      'one grey that is transparent',
      { width: 2, depth: 8, colorType: 0, transparency: [0, 200], rows: [[200, 255]] },
      [0, 1],
    ],
  ])('reads %s', (_, fields, values) => {
    expect(pixels({ ...fields, height: 1 })).toEqual(closeTo(values));
  });

  it('tells height from width', () => {
    const {
      height,
      width,
      pixels: values,
    } = decodePng(
      greyPngFile([
        [0, 51, 102],
        [255, 0, 0],
      ]),
      'x',
    );
    expect([height, width]).toEqual([2, 3]);
    expect([...values]).toEqual(closeTo([0, 0.2, 0.4, 1, 0, 0]));
  });

  it('reads interlaced rows', () => {
    // Of 2 x 2 pixels Adam7 has the first, then the one beside it, then the row below.
    const rows = [[0], [51], [102, 255]];
    const file = encodePng({
      width: 2,
      height: 2,
      depth: 8,
      colorType: 0,
      rows,
      interlaced: true,
    });
    expect([...decodePng(file, 'x').pixels]).toEqual(closeTo([0, 0.2, 0.4, 1]));
  });

  it('reads filtered rows as another program writes them', () => {
    const picture = new PNG({ width: 9, height: 7 });
    for (let pixel = 0; pixel < 63; pixel += 1) {
      picture.data.set([4 * pixel, 4 * pixel, 4 * pixel, 255], 4 * pixel);
    }
    const { pixels: values } = decodePng(PNG.sync.write(picture, { filterType: 4 }), 'x');
    expect([...values]).toEqual(closeTo(Array.from({ length: 63 }, (_, i) => (4 * i) / 255)));
  });

  it('reads a file that another program wrote something behind', () => {
    const file = Buffer.concat([greyPngFile([[0, 51]]), Buffer.from('something')]);
    expect([...decodePng(file, 'x').pixels]).toEqual(closeTo([0, 0.2]));
  });
});

describe('decodePng of a damaged file', () => {
  const fields: PngFields = {
    width: 2,
    height: 2,
    depth: 8,
    colorType: 3,
    palette: [255, 0, 0, 0, 255, 0],
    rows: [
      [0, 1],
      [1, 0],
    ],
  };

  /** The message of the DataError that decoding throws; a test fails when there is none. */
  function refusal(bytes: Buffer): string {
    try {
      decodePng(bytes, 'some.png');
    } catch (error) {
      if (error instanceof DataError) return error.message;
      throw error;
    }
    throw new Error(`decodePng accepted ${bytes.toString('hex')}`);
  }

  it('refuses any one byte that is another, and an end anywhere, by the name', () => {
    const file = encodePng(fields);
    for (const at of file.keys()) {
      for (const flip of [0x01, 0x20, 0xff]) {
        const changed = Buffer.from(file);
        changed[at]! ^= flip;
        expect(refusal(changed)).toMatch(/^some\.png: /);
      }
      expect(refusal(file.subarray(0, at))).toMatch(/^some\.png: /);
    }
  });

  it.each<[string, Partial<PngFields>, RegExp]>([
    ['no data', { data: new Uint8Array(0) }, /damaged \(unexpected end of file\)$/],
    [
      'data that end early',
      { data: compressed(fields.rows).subarray(0, -6) },
      /damaged \(unexpected end of file\)$/,
    ],
    ['rows too few', { rows: [[0, 1]] }, /\(2 x 2 pixels take 6 bytes of data, it has 3\)$/],
    ['interlaced rows too few', { interlaced: true, rows: [[0], [1]] }, /damaged \(.+\)$/],
    [
      'a colour beyond the palette',
      {
        rows: [
          [0, 1],
          [1, 2],
        ],
      },
      /damaged \(index 2 not in palette\)$/,
    ],
    ['a depth that there is not', { depth: 3 as 2 }, /damaged \(colour type 3 with 3 bits\)$/],
  ])('refuses %s under checksums that are right', (_, change, sentence) => {
    expect(refusal(encodePng({ ...fields, ...change }))).toMatch(sentence);
  });
});
