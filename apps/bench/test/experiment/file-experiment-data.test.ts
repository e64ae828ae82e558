import { describe, expect, it } from '@jest/globals';
import type { FileData } from '../../src/data/file-data.js';
import { dataText } from '../../src/experiment/data-text.js';
import { fileExperimentData } from '../../src/experiment/file-experiment-data.js';
import type { RunConfig } from '../../src/experiment/run-config.js';

const options = { hiddenLayers: [4], permutePixels: false };

/** Twenty examples, whose pixels tell them apart. */
function twenty(height: number, width: number, own: Partial<FileData> = {}): FileData {
  const pixels = Float32Array.from(
    { length: 20 * height * width },
    (_, at) => Math.floor(at / (height * width)) / 20,
  );
  return { images: { count: 20, height, width, pixels }, lines: false, facts: {}, ...own };
}

describe('fileExperimentData', () => {
  it('pads images to powers of two and describes them', () => {
    const { description, ofSeed } = fileExperimentData(
      twenty(3, 5, { facts: { images: 'abc' } }),
      'x',
      options,
    );
    expect(description).toEqual({
      data: { images: 'abc', split: '8:1:1', validationCount: 2, testCount: 2 },
      network: [32, 4, 32],
      imageShape: [4, 8],
    });
    const { train, validation, test, shown } = ofSeed(0);
    expect([train.count, validation.count, test.count, shown.count]).toEqual([16, 2, 2, 2]);
    expect(train.inputs).toHaveLength(16 * 32);
    expect(train.targets).toBeUndefined();
    expect(shown.inputs).toEqual(test.inputs);
    expect(ofSeed(1)).toBe(ofSeed(0));
  });

  it('pads lines to one power of two', () => {
    const { description, ofSeed } = fileExperimentData(twenty(1, 5, { lines: true }), 'x', options);
    expect(description).toMatchObject({ network: [8, 4, 8], imageShape: [8] });
    const [first] = ofSeed(0).test.inputs.subarray(3);
    expect([...ofSeed(0).test.inputs.subarray(0, 8)]).toEqual([0, ...Array(5).fill(first), 0, 0]);
  });

  it('shows one image of each label', () => {
    const labels = Uint8Array.from({ length: 20 }, (_, image) => image % 2);
    const { test, shown } = fileExperimentData(twenty(1, 1, { labels }), 'x', options).ofSeed(0);
    const labelOf = (pixel: number) => Math.round(20 * pixel) % 2;
    const kinds = new Set(Array.from(test.inputs, labelOf));
    expect(Array.from(shown.inputs, labelOf)).toEqual([...kinds].toSorted((a, b) => a - b));
  });

  it('permutes the pixels of all parts alike', () => {
    const numbered = twenty(1, 8, { lines: true });
    numbered.images.pixels.set(Array.from({ length: 160 }, (_, at) => at % 8));
    const { description, ofSeed } = fileExperimentData(numbered, 'x', {
      ...options,
      permutePixels: true,
    });
    expect(description.data['pixelOrder']).toBe('random');
    const { train, validation, test, shown } = ofSeed(0);
    const order = [...train.inputs.subarray(0, 8)];
    expect(order).not.toEqual([...Array(8).keys()]);
    expect(order.toSorted((a, b) => a - b)).toEqual([...Array(8).keys()]);
    for (const { count, inputs } of [train, validation, test, shown]) {
      expect([...inputs]).toEqual(Array.from({ length: count }, () => order).flat());
    }
  });
});

describe('dataText', () => {
  const text = (data: RunConfig['data'], imageShape: RunConfig['imageShape']) =>
    dataText({
      data: { ...data, split: '8:1:1', validationCount: 3, testCount: 4 },
      imageShape,
    } as Partial<RunConfig> as RunConfig);
  const parts =
    '; 3 of them held out for validation and 4 for the test, chosen at random but the same for every seed';

  it.each<[string, RunConfig['data'], RunConfig['imageShape']]>([
    ['images of 32 by 32 pixels', { images: 'abc' }, [32, 32]],
    [
      'images of 32 by 64 pixels: PNG files in grey at one size',
      { pngFiles: 'abc', size: '32x64' },
      [32, 64],
    ],
    [
      'images of 32 by 32 pixels: PNG files in grey at one size, 28 by 28 and zero-padded',
      { pngFiles: 'abc', size: '28x28' },
      [32, 32],
    ],
    ['lines of 64 numbers: rows of a CSV file', { rows: 'abc', columns: 64 }, [64]],
    [
      'lines of 64 numbers: rows of a CSV file, which have 60, zero-padded, scaled from [-1, 2.5] to [0, 1]',
      { rows: 'abc', columns: 60, minimum: -1, maximum: 2.5 },
      [64],
    ],
    [
      'images of 4 by 8 pixels: rows of a CSV file, 3 by 5 and zero-padded',
      { rows: 'abc', shape: '3x5' },
      [4, 8],
    ],
  ])('tells of %s', (words, data, imageShape) => {
    expect(text(data, imageShape)).toBe(`${words}${parts}`);
    expect(text({ ...data, pixelOrder: 'random' }, imageShape)).toBe(
      `${words}${parts}; the pixels in a random order`,
    );
  });
});
