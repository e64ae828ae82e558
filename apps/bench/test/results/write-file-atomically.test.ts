import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { writeFileAtomically } from '../../src/results/write-file-atomically.js';
import { temporaryFolder } from '../data/temporary-folder.js';

describe('writeFileAtomically', () => {
  it('writes text and bytes, also over what was there', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    writeFileAtomically(path, 'long old content');
    writeFileAtomically(path, Uint8Array.from([104, 105]));
    expect(readFileSync(path, 'utf8')).toBe('hi');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('leaves no temporary file when it fails', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'occupied');
    // A folder that is not empty cannot be replaced by a file.
    mkdirSync(path);
    writeFileSync(join(path, 'x'), '');
    expect(() => writeFileAtomically(path, 'content')).toThrow(/EISDIR|ENOTEMPTY|EEXIST|EPERM/);
    expect(readdirSync(folder)).toEqual(['occupied']);
  });
});
