import { describe, expect, it } from '@jest/globals';
import { dataSource, sourceFolder, sourceName } from '../../src/command/data-source.js';

describe('dataSource', () => {
  it.each([
    ['fashion-mnist', 'fashion-mnist', 'results/fashion-mnist'],
    ['file:pictures', 'file:pictures', 'results/file-pictures'],
    ['file:/data/of mine/table: 2.csv', 'file:table: 2.csv', 'results/file-table-2.csv'],
    ['file:a/b/../', 'file:a', 'results/file-a'],
    ['file:dots...', 'file:dots...', 'results/file-dots-'],
    ['file:größe_1', 'file:größe_1', 'results/file-größe_1'],
    ['file:file:x', 'file:file:x', 'results/file-file-x'],
  ])('%j has the name %j and the folder %j', (text, name, folder) => {
    const source = dataSource(text);
    expect(sourceName(source)).toBe(name);
    expect(sourceFolder(source)).toBe(folder);
  });

  it('names a relative path by the folder that it is', () => {
    expect(sourceName(dataSource('file:.'))).toBe(`file:${process.cwd().split('/').at(-1)}`);
  });
});
