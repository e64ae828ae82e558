import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { otherDataTask } from '../../src/command/other-data-task.js';
import { loadMnist } from '../../src/data/load-mnist.js';
import type { RunConfig } from '../../src/experiment/run-config.js';
import type { Summary } from '../../src/results/summary.js';
import { encodeIdx } from '../data/encode-idx.js';
import { greyPngFile } from '../data/encode-png.js';
import { temporaryFolder } from '../data/temporary-folder.js';
import { writtenFiles } from '../data/written-files.js';
import { parse } from '../report/written-report.js';
import { bench } from './captured-output.js';
import { smallImages } from './small-images.js';

const quick = ['--budget', '500', '--threads', '1', '--engine', 'onnx', '--quiet'];

/** Runs `bench train` on a path. */
const train = (path: string, ...args: string[]) =>
  bench(['train', '--task', `file:${path}`, ...quick, ...args]);

/** Trains; returns the summary and the config of its first run. */
async function trained(path: string, ...args: string[]) {
  const out = temporaryFolder();
  const { status, stderr, stdout } = await train(path, '--out', out, '--json', ...args);
  expect([status, stderr]).toEqual([0, '']);
  const summary = JSON.parse(stdout) as Summary;
  const config = readFileSync(join(out, 'runs', summary.runs[0]!.id, 'config.json'), 'utf8');
  return { out, summary, config: JSON.parse(config) as RunConfig };
}

const labelsOf = ({ runs }: Summary) => runs.map(({ label }) => label);

const md5 = expect.stringMatching(/^[0-9a-f]{32}$/) as unknown as string;

/** Rows of sixteen numbers with a hump that moves from row to row. */
function table(rows: number, factor = 1): string {
  const cell = (row: number, column: number) =>
    (factor * Math.max(0, 4 - Math.abs(((column - row + 24) % 16) - 8))) / 4;
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: 16 }, (__, column) => cell(row, column)).join(','),
  ).join('\n');
}

/** Small pictures, a bright column in each. */
function pictures(count: number, side: number): Record<string, Buffer> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, picture) => [
      `${picture}.png`,
      greyPngFile(
        Array.from({ length: side }, () =>
          Array.from({ length: side }, (__, x) => (x === picture % side ? 255 : 0)),
        ),
      ),
    ]),
  );
}

describe('bench train on images', () => {
  it('trains on four IDX files as bench mnist does, to the same numbers', async () => {
    const path = smallImages();
    const { summary, config } = await trained(path);
    const name = `file:${path.split('/').at(-1)}`;
    expect(summary.experiment).toBe(name);
    expect(labelsOf(summary)).toEqual([
      'default network',
      'MsANN, path',
      'MsANN, grid',
      'MsANN, grid, coarse data',
    ]);
    const args = ['mnist', '--data', path, '--out', temporaryFolder(), '--json', ...quick];
    const mnist = JSON.parse((await bench(args)).stdout) as Summary;
    expect(summary.runs.map(({ finalMse }) => finalMse)).toEqual(
      mnist.runs.map(({ finalMse }) => finalMse),
    );
    expect(config).toMatchObject({
      task: name,
      data: { trainImages: md5, trainLabels: md5, validationCount: 2000 },
      imageShape: [8, 8],
    });
  });

  it('trains on an IDX file alone, and with labels shows one image of each', async () => {
    const pixels = Array.from({ length: 60 * 48 }, (_, at) => (at % 7) * 36);
    const images = encodeIdx([60, 6, 8], pixels);
    const folder = writtenFiles({ 'my-images-idx3-ubyte': images });
    const args = ['--depth', '0', '--hidden-layers', '16'];
    const { config } = await trained(join(folder, 'my-images-idx3-ubyte'), ...args);
    expect(config).toMatchObject({
      task: 'file:my-images-idx3-ubyte',
      data: { images: md5, split: '8:1:1', validationCount: 6, testCount: 6 },
      network: [64, 16, 64],
      imageShape: [8, 8],
    });
    writeFileSync(join(folder, 'my-labels-idx1-ubyte'), encodeIdx([60], new Uint8Array(60)));
    const labelled = await trained(folder, ...args);
    expect(labelled.config.data).toEqual({ ...config.data, labels: md5 });
  });

  it('trains on PNG files, at a size of their own or a chosen one', async () => {
    const path = writtenFiles(pictures(20, 6));
    const args = ['--hidden-layers', '16', '--depth', '1'];
    const { summary, config, out } = await trained(path, ...args);
    expect(labelsOf(summary)).toContain('MsANN, grid, coarse data');
    expect(config).toMatchObject({
      data: { pngFiles: md5, size: '6x6', validationCount: 2, testCount: 2 },
      imageShape: [8, 8],
    });
    const document = parse(readFileSync(join(out, 'report.html'), 'utf8'), 'text/html');
    expect(document.querySelector('#setup')?.parentElement?.textContent).toContain(
      'images of 8 by 8 pixels: PNG files in grey at one size, 6 by 6 and zero-padded; 2 of them held out',
    );
    const wide = await trained(path, ...args, '--size', '4x16');
    expect(wide.config).toMatchObject({ data: { size: '4x16' }, imageShape: [4, 16] });
    expect(wide.config.data['pngFiles']).toBe(config.data['pngFiles']);
    expect(wide.summary.runs[0]!.id).not.toBe(summary.runs[0]!.id);
  });
});

describe('bench train on rows of numbers', () => {
  const hidden = ['--hidden-layers', '8', '--depth', '2'];
  const file = (content: string) => join(writtenFiles({ 'signals.csv': content }), 'signals.csv');

  it('trains with path maps, and shows lines', async () => {
    const { summary, config, out } = await trained(file(table(40, 10)), ...hidden);
    expect(labelsOf(summary)).toEqual([
      'default network',
      'MsANN, path',
      'MsANN, path, coarse data',
    ]);
    expect(config).toMatchObject({
      task: 'file:signals.csv',
      data: {
        rows: md5,
        columns: 16,
        minimum: 0,
        maximum: 10,
        split: '8:1:1',
        validationCount: 4,
        testCount: 4,
      },
      network: [16, 8, 16],
      imageShape: [16],
    });
    expect(readdirSync(join(out, 'runs', summary.runs[0]!.id))).toContain('reconstructions.png');
    const scaled = await trained(file(table(40)), ...hidden);
    // The same numbers after scaling, other bytes.
    expect(scaled.summary.runs[0]!.finalMse).toBe(summary.runs[0]!.finalMse);
    expect(scaled.summary.runs[0]!.id).not.toBe(summary.runs[0]!.id);
  });

  it('takes the rows for images of --shape', async () => {
    const { summary, config } = await trained(file(table(40)), ...hidden, '--shape', '2x8');
    expect(labelsOf(summary)).toContain('MsANN, grid');
    expect(config).toMatchObject({ data: { shape: '2x8' }, imageShape: [2, 8] });
    expect(config.data).not.toHaveProperty('columns');
  });

  it('has the same numbers again, and others on other rows', async () => {
    const path = file(table(40));
    const [first, again] = [await trained(path, ...hidden), await trained(path, ...hidden)];
    const essence = ({ runs }: Summary) => runs.map(({ id, finalMse }) => [id, finalMse]);
    expect(essence(again.summary)).toEqual(essence(first.summary));
    writeFileSync(path, table(40).replace('1', '0.5'));
    const other = await trained(path, ...hidden);
    expect(other.summary.runs[0]!.id).not.toBe(first.summary.runs[0]!.id);
  });

  it('refuses grid maps, which lines have none of', async () => {
    const { status, stderr } = await train(file(table(40)), '--prolongation', 'grid');
    expect(status).toBe(2);
    expect(stderr).toContain("argument 'grid' is invalid, as rows without --shape lie on a line");
  });

  it('refuses a depth that the columns cannot be halved to', async () => {
    const { status, stderr } = await train(file('1,0\n'.repeat(20)));
    expect(status).toBe(2);
    expect(stderr).toContain('Allowed: a whole number from 0 to 1, as the layers have 2, 256');
  });
});

describe('bench train --task fashion-mnist', () => {
  const fashion = ['train', '--task', 'fashion-mnist', ...quick];

  it('says where its files are from when they are not given', async () => {
    const { status, stderr } = await bench(fashion);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^bench: option '--data <dir>' is missing\..*train-images-idx3-ubyte/);
    expect(stderr).toContain('https://github.com/zalandoresearch/fashion-mnist');
  });

  it('takes the original files and no others', async () => {
    const data = smallImages();
    const { status, stderr } = await bench([...fashion, '--data', data]);
    expect(status).toBe(1);
    expect(stderr).toContain(
      'train-images-idx3-ubyte: the file was altered, its MD5 must be f4a8712d7a061bf5bd6d2ca38dc4d50a',
    );
    const { checksums } = loadMnist({ directory: data });
    const task = otherDataTask(
      { task: { kind: 'fashion-mnist' }, data, out: temporaryFolder() },
      checksums,
    );
    expect(task.name).toBe('fashion-mnist');
    const own = {
      task: { kind: 'fashion-mnist' },
      hiddenLayers: [16],
      permutePixels: false,
    } as const;
    expect(task.load(own).description).toEqual({
      data: { ...checksums, validationCount: 2000 },
      network: [64, 16, 64],
      imageShape: [8, 8],
    });
  });
});

describe('bench train', () => {
  it('--help shows examples and its own options', async () => {
    const { status, stdout } = await bench(['train', '--help']);
    expect(status).toBe(0);
    expect(stdout).toContain('Examples:\n  pnpm bench train --task fashion-mnist --data');
    for (const option of ['task', 'data', 'size', 'shape', 'depth', 'prolongation', 'out']) {
      expect(stdout).toContain(`--${option} `);
    }
    expect(stdout).toContain('(default: results/<task>)');
  });

  it('writes into a folder by the name of the task unless told otherwise', async () => {
    const folder = writtenFiles({ 'my table.csv': table(20) });
    const before = process.cwd();
    process.chdir(folder);
    try {
      const args = ['--depth', '0', '--hidden-layers', '8'];
      expect((await train('my table.csv', ...args)).status).toBe(0);
      expect(readdirSync('results')).toEqual(['file-my-table.csv']);
      expect(existsSync('results/file-my-table.csv/report.html')).toBe(true);
    } finally {
      process.chdir(before);
    }
  });

  it.each<[string, string[], string]>([
    ['no task', [], "required option '--task <name>' not specified"],
    ['an unknown task', ['--task', 'cifar'], "argument 'cifar' is invalid. Allowed: fashion-mnist"],
    [
      'no path',
      ['--task', 'file:'],
      "argument 'file:' is invalid. Allowed: fashion-mnist, or file:",
    ],
    ['a size of 0', ['--task', 'file:x', '--size', '0'], "'0' is invalid. Allowed: height x width"],
    ['a size of words', ['--task', 'file:x', '--size', '2by2'], "'2by2' is invalid."],
    ['a large shape', ['--task', 'file:x', '--shape', '8x2000'], 'each from 1 to 1024'],
    [
      '--data of a path',
      ['--task', 'file:x', '--data', 'x'],
      'Allowed: with --task fashion-mnist.',
    ],
    [
      '--size of Fashion-MNIST',
      ['--task', 'fashion-mnist', '--data', 'x', '--size', '32'],
      "option '--size <sides>' argument '32x32' is invalid. Allowed: with --task file:PATH of a folder of PNG files.",
    ],
  ])('refuses %s', async (_, args, sentence) => {
    const { status, stderr } = await bench(['train', ...args]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/^bench: .*\n$/);
    expect(stderr).toContain(sentence);
  });

  it('refuses --size and --shape where they mean nothing', async () => {
    const folder = writtenFiles({ ...pictures(10, 4), 'deeper/table.csv': table(20) });
    const shape = await train(folder, '--shape', '4x4');
    expect([shape.status, shape.stderr]).toEqual([
      2,
      "bench: option '--shape <sides>' argument '4x4' is invalid. Allowed: with --task file:PATH of a CSV file.\n",
    ]);
    const size = await train(join(folder, 'deeper', 'table.csv'), '--size', '4');
    expect(size.stderr).toContain('Allowed: with --task file:PATH of a folder of PNG files.');
  });

  it.each<[string, Record<string, string | Uint8Array>, string, RegExp]>([
    ['nothing at the path', {}, 'nowhere', /nowhere: there is no such file or folder\n$/],
    ['an empty folder', {}, '', /the folder has no files\n$/],
    [
      'a damaged PNG file',
      { ...pictures(10, 4), '3.png': Buffer.from(pictures(1, 4)['0.png']!).subarray(0, -9) },
      '',
      /3\.png: the PNG file is damaged \(it ends early\)\n$/,
    ],
    ['a cell of words', { 'a.csv': '1,2\n3,x\n' }, 'a.csv', /a\.csv: line 2, column 2 must be/],
    [
      'rows of several lengths',
      { 'a.csv': '1,2\n3\n' },
      'a.csv',
      /a\.csv: line 2 must have 2 cells/,
    ],
    [
      'too few rows',
      { 'a.csv': '1,0\n'.repeat(9) },
      'a.csv',
      /a\.csv: need 10 examples .*, got 9\n$/,
    ],
    ['too few pictures', pictures(9, 4), '', /need 10 examples at least.*, got 9\n$/],
    [
      'labels too few',
      {
        'a-images-idx3-ubyte': encodeIdx([10, 2, 2], new Uint8Array(40)),
        'a-labels-idx1-ubyte': encodeIdx([9], new Uint8Array(9)),
      },
      '',
      /9 labels for the 10 images of/,
    ],
  ])('refuses %s in one line and writes nothing', async (_, files, name, sentence) => {
    const folder = writtenFiles(files);
    const out = join(temporaryFolder(), 'none');
    const { status, stdout, stderr } = await train(join(folder, name), '--out', out);
    expect(status).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toMatch(sentence);
    expect(stderr).toMatch(/^bench: .*\n$/);
    expect(existsSync(out)).toBe(false);
    expect(readdirSync(folder)).toEqual(Object.keys(files).toSorted());
  });

  it.each(['', 'deeper/..', '../'])('refuses to write results on the data: %j', async (to) => {
    const folder = writtenFiles({ 'summary.csv': table(20) });
    const path = join(folder, 'summary.csv');
    const { status, stderr } = await train(path, '--out', join(folder, to));
    expect(status).toBe(2);
    expect(stderr).toContain(`Allowed: a folder that the data, ${path}, are not in.`);
    expect(readFileSync(path, 'utf8')).toBe(table(20));
    expect(readdirSync(folder)).toEqual(['summary.csv']);
  });
});
